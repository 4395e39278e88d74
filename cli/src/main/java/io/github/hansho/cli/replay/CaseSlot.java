package io.github.hansho.cli.replay;

/** Takes the ticket's name, which is one object as long as the rows of a ticket stand together. */
final class CaseSlot implements FieldSlot {

    private final Nulls nulls;
    private String last = "";

    CaseSlot(Nulls nulls) {
        this.nulls = nulls;
    }

    @Override
    public void take(char[] text, int from, int length, RowFiller filler) {
        if (!Nulls.isSame(last, text, from, length)) {
            last = nulls.has(text, from, length) ? "" : new String(text, from, length);
        }
        filler.row().caseId(last);
    }
}
