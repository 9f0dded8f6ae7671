package org.mirkit.representations.resample;

/** Each target row as the sum of the source rows that it hears, each times its tap. */
final class DirectFilter implements RowFilter {
  private final TapGroups groups;
  private final LaneSums sums;
  private final int blockGroups;

  DirectFilter(TapGroups groups, LaneSums sums, int blockGroups) {
    this.groups = groups;
    this.sums = sums;
    this.blockGroups = blockGroups;
  }

  @Override
  public int blockTargets() {
    return blockGroups * groups.targets();
  }

  @Override
  public long firstRow(long block) {
    return groups.firstRow(block * blockGroups);
  }

  @Override
  public long endRow(long block) {
    return groups.endRow((block + 1) * blockGroups - 1);
  }

  @Override
  public void apply(long block, float[][] rows, float[][] targets) {
    long origin = firstRow(block);
    for (int i = 0; i < blockGroups; i++) {
      long group = block * blockGroups + i;
      int row = (int) (groups.firstRow(group) - origin);
      sums.sum(rows, row, groups.taps(group), targets, i * groups.targets());
    }
  }
}
