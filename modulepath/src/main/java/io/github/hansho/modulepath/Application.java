package io.github.hansho.modulepath;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.json.Jackson3;

/** An application in a named module: that it compiles shows that the descriptors export and require enough. */
final class Application {

    private Application() {}

    static Fact throughJackson2(Fact fact) throws JsonProcessingException {
        var mapper = Jackson2.mapper();
        return mapper.readValue(mapper.writeValueAsString(fact), Fact.class);
    }

    static Fact throughJackson3(Fact fact) {
        var mapper = Jackson3.mapper();
        return mapper.readValue(mapper.writeValueAsString(fact), Fact.class);
    }
}
