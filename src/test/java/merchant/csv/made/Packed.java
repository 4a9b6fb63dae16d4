package merchant.csv.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The bytes of a made file as they lie on the disk.
final class Packed {
    /// Stands for a byte that no character has: its bytes in UTF-8 become that one.
    static final char WRONG = '\uE000';

    private static final int[] WRONG_BYTES = {0xEE, 0x80, 0x80};

    private Packed() {}

    /// @param told gets what the ledger must say of the packing
    static byte[] of(byte[] bytes, Extra extra, Random random, Map<String, Long> told) {
        try {
            return switch (extra) {
                case GZIP -> gzip(bytes, random.nextBoolean() ? 1 + random.nextInt(2_000) : 0, told);
                case ZIP -> zip(bytes);
                case UNDECODABLE -> wrong(bytes);
                default -> bytes;
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes, int zeros, Map<String, Long> told) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
            packing.write(new byte[zeros * 4]);
        }
        if (zeros > 0) {
            told.put("padding", zeros * 4L);
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new ZipOutputStream(out)) {
            packing.putNextEntry(new ZipEntry("orders.csv"));
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] wrong(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            if (i + 2 < bytes.length && (bytes[i] & 0xFF) == WRONG_BYTES[0] && (bytes[i + 1] & 0xFF) == WRONG_BYTES[1] && (bytes[i + 2] & 0xFF) == WRONG_BYTES[2]) {
                out.write(0xFF);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
