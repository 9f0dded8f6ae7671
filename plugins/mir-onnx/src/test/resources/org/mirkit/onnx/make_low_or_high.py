"""Makes low-or-high.onnx: the mean level of the lower and of the upper four bins, as softmax."""
import numpy as np, onnx
from onnx import helper as h, numpy_helper as nh, TensorProto as T
w=np.zeros((8,2),'f4'); w[:4,0]=1; w[4:,1]=1
g=h.make_graph([
  h.make_node('ReduceMean',['features','axes'],['levels'],keepdims=0),
  h.make_node('MatMul',['levels','halves'],['sums']),
  h.make_node('Softmax',['sums'],['probabilities'],axis=1)],
 'low-or-high',[h.make_tensor_value_info('features',T.FLOAT,['batch',1,8,'frames'])],
 [h.make_tensor_value_info('probabilities',T.FLOAT,['batch',2]),h.make_tensor_value_info('levels',T.FLOAT,['batch',8])],
 [nh.from_array(w,'halves'),nh.from_array(np.array([1,3],'i8'),'axes')])
m=h.make_model(g,opset_imports=[h.make_opsetid('',18)]); m.ir_version=9
onnx.checker.check_model(m); onnx.save(m,'low-or-high.onnx')
