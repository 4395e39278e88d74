package io.github.hansho.journal.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Follows the chains of a record from its first entry to its last, and names the first altered, missing, inserted or reordered
 * entry of each tenant. That the end was cut off shows against the head that the store keeps; that the whole was rewritten
 * shows only against a head kept elsewhere. Entries are taken in the order of their positions; memory does not grow with
 * their number.
 */
public final class Verifier {

    private final Map<String, Head> keptElsewhere;
    private final Map<String, TenantCheck> checks = new LinkedHashMap<>();

    /** Begins a verification against heads that were kept elsewhere; none to check nothing but the record itself. */
    public Verifier(List<Head> keptElsewhere) {
        this.keptElsewhere = keptElsewhere.stream().collect(Collectors.toMap(Head::tenant, Function.identity()));
    }

    /** Takes the next entry. */
    public void next(ChainedEntry entry) {
        checks.computeIfAbsent(entry.tenant(), this::check).next(entry);
    }

    private TenantCheck check(String tenant) {
        return new TenantCheck(tenant, keptElsewhere.get(tenant));
    }

    /** Ends the verification against the heads that the store itself keeps. */
    public Verification end(List<Head> stored) {
        Map<String, Head> byTenant = stored.stream().collect(Collectors.toMap(Head::tenant, Function.identity()));
        Set<String> tenants = new LinkedHashSet<>(checks.keySet());
        tenants.addAll(byTenant.keySet());
        tenants.addAll(keptElsewhere.keySet());
        List<Head> heads = new ArrayList<>();
        List<Breach> breaches = new ArrayList<>();
        for (String tenant : tenants) {
            TenantCheck check = checks.getOrDefault(tenant, check(tenant));
            check.end(byTenant.get(tenant)).ifPresent(breaches::add);
            heads.add(check.sound());
        }
        return new Verification(heads, breaches);
    }
}
