package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.EvidenceKept;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.fact.MilestoneWithdrawn;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an incident touches: assets, evidence of them, work beside the main course. */
class ScopeTest {

    private static final String SHA = "0".repeat(63) + "f";

    static Stream<RefusalCase> refusals() {
        Given two = Given.opened().having(InvolveAsset.of("WMS-DB01")).having(InvolveAsset.of("JUMP-02"));
        Given full = filled("host-", InvolveAsset::of);
        Given busy = filled("work-", id -> new OpenWorkstream(id, "press", Text.NONE));
        return Stream.of(
                new RefusalCase(
                        "asset-already-involved",
                        two.when(InvolveAsset.of("JUMP-02")),
                        "JUMP-02 is involved already",
                        "JUMP-02はすでに対象に含まれています"),
                new RefusalCase(
                        "asset-not-open",
                        two.when(ContainAsset.of("LBL-07")),
                        "LBL-07 is not among the assets to be contained: WMS-DB01, JUMP-02",
                        "LBL-07は封じ込め待ちの資産(WMS-DB01, JUMP-02)に含まれていません"),
                new RefusalCase(
                        "asset-not-open",
                        Given.opened().when(ContainAsset.of("LBL-07")),
                        "LBL-07 is not among the assets to be contained: none",
                        "LBL-07は封じ込め待ちの資産(なし)に含まれていません"),
                new RefusalCase(
                        "too-many", full.when(InvolveAsset.of("x")), "There may be at most 256 assets", "資産は最大256件です"),
                new RefusalCase("too-many", full.when(keep("x")), "There may be at most 256 assets", "資産は最大256件です"),
                new RefusalCase(
                        "too-many",
                        busy.when(new OpenWorkstream("x", "press", Text.NONE)),
                        "There may be at most 256 open workstreams",
                        "進行中の作業は最大256件です"),
                new RefusalCase(
                        "no-sha256",
                        Given.opened()
                                .when(new KeepEvidence(
                                        "E-1", Optional.empty(), "memory-image", Optional.of("abc"), Text.NONE)),
                        "abc is no SHA-256: 64 characters of 0-9 and a-f",
                        "abcはSHA-256ではありません。0-9とa-fの64文字で指定してください"),
                new RefusalCase(
                        "workstream-open",
                        Given.opened()
                                .having(new OpenWorkstream("ppc", "regulator", Text.NONE))
                                .when(new OpenWorkstream("ppc", "regulator", Text.NONE)),
                        "Workstream ppc is open already",
                        "作業ppcはすでに開始されています"),
                new RefusalCase(
                        "workstream-not-open",
                        Given.opened().when(new CloseWorkstream("ppc", Text.NONE)),
                        "There is no open workstream ppc",
                        "進行中の作業ppcはありません"));
    }

    private static Given filled(String prefix, Function<String, Command> command) {
        return IntStream.range(0, Scope.LIMIT)
                .boxed()
                .reduce(Given.opened(), (given, i) -> given.having(command.apply(prefix + i)), (a, b) -> b);
    }

    private static KeepEvidence keep(String asset) {
        return new KeepEvidence("E-1", Optional.of(asset), "memory-image", Optional.of(SHA), Text.NONE);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(RefusalCase refusal) {
        refusal.check();
    }

    @Test
    void theLastAssetContainedContainsTheIncident() {
        Given two = Given.opened().having(InvolveAsset.of("WMS-DB01")).having(InvolveAsset.of("JUMP-02"));
        assertThat(two.when(ContainAsset.of("JUMP-02")).orThrow().facts())
                .hasExactlyElementsOfTypes(AssetContained.class);
        Given one = two.having(ContainAsset.of("JUMP-02"));
        assertThat(one.when(ContainAsset.of("WMS-DB01")).orThrow().facts())
                .hasExactlyElementsOfTypes(AssetContained.class, MilestoneReached.class);
    }

    @Test
    void anAssetFoundLaterMakesItUncontained() {
        Given contained = Given.opened().having(InvolveAsset.of("WMS-DB01")).having(ContainAsset.of("WMS-DB01"));
        assertThat(contained.incident().milestones().of(Milestone.CONTAINED)).isPresent();
        assertThat(contained.when(InvolveAsset.of("LBL-07")).orThrow().facts())
                .hasExactlyElementsOfTypes(AssetInvolved.class, MilestoneWithdrawn.class);
        assertThat(contained
                        .having(InvolveAsset.of("LBL-07"))
                        .incident()
                        .milestones()
                        .of(Milestone.CONTAINED))
                .isEmpty();
    }

    @Test
    void evidenceIsKeptOfAnAssetThatItInvolvesIfItHasTo() {
        Given known = Given.opened().having(InvolveAsset.of("WMS-DB01"));
        assertThat(known.when(keep("WMS-DB01")).orThrow().facts()).hasExactlyElementsOfTypes(EvidenceKept.class);
        assertThat(known.having(keep("WMS-DB01")).incident().scope().withoutEvidence())
                .isEmpty();
        Given contained = known.having(ContainAsset.of("WMS-DB01"));
        assertThat(contained.when(keep("JUMP-02")).orThrow().facts())
                .hasExactlyElementsOfTypes(AssetInvolved.class, MilestoneWithdrawn.class, EvidenceKept.class);
    }

    @Test
    void evidenceMayBeOfNoAsset() {
        Command mail = new KeepEvidence("E-2", Optional.empty(), "mail", Optional.empty(), Text.NONE);
        assertThat(Given.opened().having(mail).incident().scope()).isEqualTo(Scope.NONE);
    }

    @Test
    void workBesideTheMainCourseBeginsAndEnds() {
        Given busy = Given.opened().having(new OpenWorkstream("ppc", "regulator", Text.of("law 26")));
        assertThat(busy.incident().scope().workstreams()).containsEntry("ppc", "regulator");
        assertThat(busy.having(new CloseWorkstream("ppc", Text.NONE))
                        .incident()
                        .scope()
                        .workstreams())
                .isEmpty();
    }
}
