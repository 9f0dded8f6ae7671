package org.mirkit.parquet;

import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.GroupType;

/** Makes no records of a table: columns are read one after the other, without their rows. */
final class NoRecords extends GroupConverter {
  private final GroupType type;

  NoRecords(GroupType type) {
    this.type = type;
  }

  @Override
  public Converter getConverter(int fieldIndex) {
    return type.getType(fieldIndex).isPrimitive()
        ? new PrimitiveConverter() {}
        : new NoRecords(type.getType(fieldIndex).asGroupType());
  }

  @Override
  public void start() {
    // Nothing is made.
  }

  @Override
  public void end() {
    // Nothing was made.
  }
}
