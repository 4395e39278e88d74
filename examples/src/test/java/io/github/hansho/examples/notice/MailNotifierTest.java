package io.github.hansho.examples.notice;

import io.github.hansho.testkit.contract.NotifierContract;
import java.util.ArrayList;
import java.util.List;

class MailNotifierTest extends NotifierContract {

    @Override
    public Line line() {
        List<String> carried = new ArrayList<>();
        return new Line(
                new MailNotifier(person -> person + "@example.org", message -> {
                    for (String mail : message.split("\r\n\\.\r\n", -1)) {
                        carried.add(mail);
                    }
                    return true;
                }),
                () -> List.copyOf(carried));
    }
}
