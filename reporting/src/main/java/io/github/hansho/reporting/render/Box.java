package io.github.hansho.reporting.render;

/** A rectangle in a picture. */
record Box(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int middle() {
        return x + width / 2;
    }

    int centre() {
        return y + height / 2;
    }
}
