package io.github.hansho.cli.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a large file, compressed by gzip or not, which its first two bytes tell. */
public final class InputSource {

    private static final int BUFFER = 1 << 16;

    private InputSource() {}

    /**
     * Opens a file; the progress is told how far the reading has got.
     *
     * @throws BadInputException if it is a directory
     */
    public static InputStream open(Path file, Progress progress) throws IOException {
        FileTrouble.refuseDirectory(file);
        long size = Files.size(file);
        InputStream counted = new Counted(Files.newInputStream(file), size, progress);
        try {
            PushbackInputStream in = new PushbackInputStream(counted, 2);
            byte[] magic = in.readNBytes(2);
            in.unread(magic);
            boolean zipped = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
            return zipped ? new GZIPInputStream(in, BUFFER) : in;
        } catch (IOException e) {
            counted.close();
            throw e;
        }
    }

    /** Tells how far the reading has got. */
    private static final class Counted extends FilterInputStream {

        private final long size;
        private final Progress progress;
        private long done;

        Counted(InputStream in, long size, Progress progress) {
            super(in);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            done += Math.max(read, 0);
            progress.at(done, size);
            return read;
        }
    }
}
