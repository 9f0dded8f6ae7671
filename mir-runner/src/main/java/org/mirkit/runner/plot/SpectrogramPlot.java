package org.mirkit.runner.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mirkit.api.representation.Features;

/**
 * Draws features: time in s to the right, frequency upwards in octaves with Hz on the left and
 * notes on the right, a colour bar with the unit of the values. Several channels stand one above
 * another.
 *
 * @param widthPoints of the whole picture
 * @param panelHeightPoints of each channel
 * @param pixelsPerPoint 3 gives sharp letters in print
 */
public record SpectrogramPlot(int widthPoints, int panelHeightPoints, int pixelsPerPoint) {
  private static final int LEFT = 62;
  private static final int RIGHT = 108;
  private static final int TOP = 34;
  private static final int BOTTOM = 46;
  private static final int GAP = 14;
  private static final int TICK = 4;
  private static final int BAR_WIDTH = 12;
  private static final int BAR_DISTANCE = 40;
  private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  private static final Color INK = new Color(0x222222);

  /** A picture as wide as a page, fit for print. */
  public static SpectrogramPlot forPaper() {
    return new SpectrogramPlot(720, 300, 3);
  }

  /**
   * Writes the picture of some features as PNG.
   *
   * @param title above it; cut where it is too long
   */
  public void write(Features features, String title, OutputStream out) throws IOException {
    // Not ImageIO's own stream, which would keep a second copy in a temporary file.
    try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(draw(features, title), "png", png);
    }
  }

  /** The picture of some features. */
  BufferedImage draw(Features features, String title) {
    int channels = features.spec().channels();
    int height = TOP + channels * panelHeightPoints + (channels - 1) * GAP + BOTTOM;
    BufferedImage image =
        new BufferedImage(
            widthPoints * pixelsPerPoint, height * pixelsPerPoint, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      prepare(g, height);
      new Drawing(g, features, ValueRange.of(features)).all(title);
    } finally {
      g.dispose();
    }
    return image;
  }

  private void prepare(Graphics2D g, int height) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.scale(pixelsPerPoint, pixelsPerPoint);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, widthPoints, height);
    g.setStroke(new BasicStroke(0.8f));
    g.setColor(INK);
  }

  /** One picture on its way. */
  private final class Drawing {
    private final Graphics2D g;
    private final Features features;
    private final ValueRange range;
    private final FrequencyScale scale;
    private final ColorMap colors;
    private final int panelWidth = widthPoints - LEFT - RIGHT;

    Drawing(Graphics2D g, Features features, ValueRange range) {
      this.g = g;
      this.features = features;
      this.range = range;
      this.scale = FrequencyScale.of(features.spec().frequency());
      this.colors = "dB".equals(features.spec().unit()) ? ColorMap.MAGMA : ColorMap.VIRIDIS;
    }

    void all(String title) {
      g.setFont(TITLE);
      g.drawString(fitted(title), LEFT, TOP - 12);
      g.setFont(PLAIN);
      int top = TOP;
      for (int channel = 0; channel < features.spec().channels(); channel++) {
        panel(channel, top);
        top += panelHeightPoints + GAP;
      }
      timeAxis(top - GAP);
      colorBar(top - GAP);
    }

    private String fitted(String title) {
      FontMetrics metrics = g.getFontMetrics();
      String text = title;
      while (metrics.stringWidth(text) > widthPoints - LEFT - GAP && text.length() > 2) {
        text = text.substring(0, text.length() - 2).stripTrailing() + "…";
      }
      return text;
    }

    private void panel(int channel, int top) {
      BufferedImage map =
          new Heatmap(scale, range, colors)
              .draw(
                  features,
                  channel,
                  panelWidth * pixelsPerPoint,
                  panelHeightPoints * pixelsPerPoint);
      g.drawImage(map, LEFT, top, panelWidth, panelHeightPoints, null);
      g.draw(new Rectangle2D.Double(LEFT, top, panelWidth, panelHeightPoints));
      for (Ticks.Tick tick : scale.ticks()) {
        double y = top + panelHeightPoints * (1 - scale.place(tick));
        g.draw(new Line2D.Double(LEFT - TICK, y, LEFT, y));
        right(tick.label(), LEFT - TICK - 3, y);
      }
      for (Ticks.Tick note : scale.notes()) {
        double y = top + panelHeightPoints * (1 - scale.place(note));
        g.draw(new Line2D.Double(LEFT + panelWidth, y, LEFT + panelWidth + TICK, y));
        left(note.label(), LEFT + panelWidth + TICK + 3, y);
      }
      upwards(scale.label(), 14, top + panelHeightPoints / 2.0);
    }

    private void timeAxis(int bottom) {
      double seconds = features.grid().timeOf(features.frames());
      for (Ticks.Tick tick : Ticks.linear(0, seconds, 10)) {
        double x = LEFT + panelWidth * tick.value() / seconds;
        g.draw(new Line2D.Double(x, bottom, x, bottom + TICK));
        center(tick.label(), x, bottom + TICK + 13);
      }
      center("Time (s)", LEFT + panelWidth / 2.0, bottom + TICK + 32);
    }

    private void colorBar(int bottom) {
      int x = LEFT + panelWidth + BAR_DISTANCE;
      int height = bottom - TOP;
      BufferedImage bar = new BufferedImage(1, 256, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 256; i++) {
        bar.setRGB(0, 255 - i, colors.rgb(i / 255.0));
      }
      g.drawImage(bar, x, TOP, BAR_WIDTH, height, null);
      g.draw(new Rectangle2D.Double(x, TOP, BAR_WIDTH, height));
      for (Ticks.Tick tick : Ticks.linear(range.lowest(), range.highest(), 8)) {
        double y = bottom - height * range.part(tick.value());
        g.draw(new Line2D.Double(x + BAR_WIDTH, y, x + BAR_WIDTH + TICK, y));
        left(tick.label().replace('-', '\u2212'), x + BAR_WIDTH + TICK + 3, y);
      }
      upwards(unitLabel(), widthPoints - 12, TOP + height / 2.0);
    }

    private String unitLabel() {
      String unit = features.spec().unit();
      return switch (unit) {
        case "dB" -> "Level (dB)";
        case "" -> "Value";
        default -> Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
      };
    }

    private void left(String text, double x, double y) {
      g.drawString(text, (float) x, (float) (y + middle()));
    }

    private void right(String text, double x, double y) {
      g.drawString(
          text, (float) (x - g.getFontMetrics().stringWidth(text)), (float) (y + middle()));
    }

    private void center(String text, double x, double baseline) {
      g.drawString(
          text, (float) (x - g.getFontMetrics().stringWidth(text) / 2.0), (float) baseline);
    }

    /** Text that reads from below to above. */
    private void upwards(String text, double x, double y) {
      AffineTransform before = g.getTransform();
      g.rotate(-Math.PI / 2, x, y);
      center(text, x, y + middle());
      g.setTransform(before);
    }

    /** How far below its middle a line of digits has its baseline. */
    private double middle() {
      return 0.36 * g.getFont().getSize();
    }
  }
}
