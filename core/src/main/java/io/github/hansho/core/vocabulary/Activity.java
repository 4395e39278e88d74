package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether work on an incident goes on, whatever its phase is. */
public enum Activity implements Coded {
    /** Somebody works on it or should. */
    ACTIVE,
    /** It waits for something, until a stated time. */
    ON_HOLD;

    private static final Codes<Activity> CODES = Codes.kebab(Activity.class);

    /**
     * Reads an activity from its code.
     *
     * @throws UnknownCodeException if no activity has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Activity of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
