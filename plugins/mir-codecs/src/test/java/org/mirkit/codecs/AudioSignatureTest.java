package org.mirkit.codecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioSignatureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID3 tags are explained here",
        "fLaC is a codec",
        "OggS stands for Ogg stream",
        "abcdftypM4A and so on",
        "title,artist\nID3,fLaC\n",
        ""
      })
  void text_never_passes_whatever_it_speaks_of(String text) {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1
        }) {
      assertFalse(AudioSignature.isKnown(text.getBytes(charset)), charset.name());
      assertFalse(AudioSignature.isKnown(withMark(text)), "UTF-16 with a byte order mark");
    }
  }

  @Property
  void no_text_in_UTF_8_or_UTF_16_passes(@ForAll String text) {
    assertFalse(AudioSignature.isKnown(text.getBytes(StandardCharsets.UTF_8)));
    assertFalse(AudioSignature.isKnown(withMark(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "ID3 2.3,        4944330300000000 2376 0000, true",
    "ID3 of size ff, 4944330300000000 23ff 0000, false",
    "FLAC,           664c6143 00000022, true",
    "FLAC marker,    664c6143, false",
    "Ogg,            4f676753 0002, true",
    "M4A,            00000020 66747970 4d344120, true",
    "MP4,            00000020 66747970 69736f6d, true",
    "HEIC picture,   00000018 66747970 68656963, false",
    "AVIF picture,   00000018 66747970 61766966, false",
    "WAV,            52494646 24000000 57415645, false",
    "JPEG,           ffd8ffe0 00104a46 49460001, false",
    "PNG,            89504e47 0d0a1a0a 0000000d, false",
    "one MP3 header, fffb9064 00000000, false",
  })
  void a_format_is_known_by_the_structure_behind_its_magic_word(
      String what, String hex, boolean known) {
    byte[] head = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertEquals(known, AudioSignature.isKnown(head), what);
    assertEquals(known, AudioSignature.isKnown(Arrays.copyOf(head, 4096)), what + " and zeros");
  }

  @ParameterizedTest
  @CsvSource({
    // frame lengths: ISO 11172-3, 2.4.3.1: 144 · bit rate / sample rate + padding (layers II, III)
    "MPEG-1 III 128 kbit/s 44.1 kHz,        fffb9064, 417",
    "the same padded,                       fffb9264, 418",
    "MPEG-1 III 320 kbit/s 48 kHz,          fffbe464, 960",
    "MPEG-2 III 64 kbit/s 22.05 kHz,        fff38064, 208",
    "MPEG-2.5 III 8 kbit/s 8 kHz,           ffe31864, 72",
    "MPEG-1 II 192 kbit/s 48 kHz,           fffda404, 576",
    "MPEG-1 I 384 kbit/s 48 kHz,            ffffc404, 384",
  })
  void an_MPEG_header_says_where_the_next_one_stands(String what, String hex, int frameBytes) {
    byte[] header = HexFormat.of().parseHex(hex);
    byte[] head = Arrays.copyOf(header, 4096);
    System.arraycopy(header, 0, head, frameBytes, 4);

    assertTrue(AudioSignature.isKnown(head), what);
    head[frameBytes + 1] ^= 0x08;
    assertFalse(AudioSignature.isKnown(head), what + ", then another version");
  }

  @Test
  void zeros_before_the_first_MPEG_frame_are_passed_over() {
    byte[] head = new byte[4096];
    byte[] header = HexFormat.of().parseHex("fffb9064");
    System.arraycopy(header, 0, head, 1000, 4);
    System.arraycopy(header, 0, head, 1417, 4);

    assertTrue(AudioSignature.isKnown(head));
  }

  @Test
  void frame_headers_at_the_very_end_of_the_head_are_no_error() {
    byte[] head = new byte[10];
    Arrays.fill(head, (byte) 0xFF);
    for (int length = 0; length <= head.length; length++) {
      assertFalse(AudioSignature.isKnown(Arrays.copyOf(head, length)));
    }
  }

  private static byte[] withMark(String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = new byte[body.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(body, 0, marked, 2, body.length);
    return marked;
  }
}
