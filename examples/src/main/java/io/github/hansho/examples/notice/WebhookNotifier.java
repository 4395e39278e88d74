package io.github.hansho.examples.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Posts each notice as JSON; the key goes along as {@code Idempotency-Key}, by which the other end drops repetitions. */
public final class WebhookNotifier implements Notifier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;

    /** Creates a notifier that posts to an address, which the host has chosen. */
    public WebhookNotifier(URI address) {
        this.address = address;
    }

    @Override
    public Receipt send(Notice notice) {
        try {
            String body = body(notice);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", notice.key())
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Receipt.sent(body) : Receipt.failed();
        } catch (IOException e) {
            return Receipt.failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Receipt.failed();
        }
    }

    private static String body(Notice notice) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of(
                "key", notice.key(),
                "incident", notice.incident().value(),
                "title", notice.title().or("(erased)"),
                "act", notice.act().code(),
                "person", notice.person(),
                "channel", notice.channel(),
                "calls", notice.calls()));
    }
}
