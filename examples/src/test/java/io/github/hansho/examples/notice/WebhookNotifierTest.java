package io.github.hansho.examples.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.testkit.contract.NotifierContract;
import io.github.hansho.workflow.notice.Notice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookNotifierTest extends NotifierContract {

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            arrived.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private WebhookNotifier notifier() {
        return new WebhookNotifier(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
    }

    @Override
    public Line line() {
        return new Line(notifier(), () -> List.copyOf(arrived));
    }

    @Test
    void saysThatItFailedWhenTheOtherEndDoes() {
        Notice notice = new Notice(
                "k",
                IncidentId.of("0000-0000-0001"),
                Text.of("EDR off"),
                Optional.empty(),
                Act.INFORM,
                "ito",
                "csirt",
                List.of(),
                Instant.EPOCH,
                1);
        status = 503;
        assertThat(notifier().send(notice).contact()).isEqualTo(Contact.FAILED);
        WebhookNotifier nowhere = notifier();
        server.stop(0);
        assertThat(nowhere.send(notice).contact()).isEqualTo(Contact.FAILED);
    }
}
