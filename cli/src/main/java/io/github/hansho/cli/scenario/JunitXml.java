package io.github.hansho.cli.scenario;

import io.github.hansho.testkit.file.ScenarioResult;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results as JUnit writes them: a suite for each scenario, a case for each expectation. No time is told; none passed. */
final class JunitXml {

    private final XMLStreamWriter xml;
    private final Locale locale;

    private JunitXml(XMLStreamWriter xml, Locale locale) {
        this.xml = xml;
        this.locale = locale;
    }

    static String of(List<ScenarioResult> results, Locale locale) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JunitXml(xml, locale).write(results);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void write(List<ScenarioResult> results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (ScenarioResult result : results) {
            xml.writeCharacters("\n  ");
            suite(result);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(ScenarioResult result) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", result.file().scenario().name());
        attribute("tests", String.valueOf(result.answers().size()));
        attribute("failures", String.valueOf(result.failures().size()));
        attribute("errors", "0");
        attribute("skipped", "0");
        for (ScenarioResult.Answer answer : result.answers()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            attribute("classname", result.file().name());
            attribute("name", answer.place() + ": " + answer.check().what().in(locale));
            attribute("time", "0");
            if (!answer.check().holds()) {
                xml.writeStartElement("failure");
                attribute("message", answer.check().what().in(locale));
                xml.writeCharacters(clean(answer.check().beside(result.run(), locale)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    /** Characters that XML 1.0 cannot have are shown as a question mark. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c ->
                        c == '\n' || c == '\t' || (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || c > 0xffff
                                ? c
                                : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
