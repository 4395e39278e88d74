.DEFAULT_GOAL := help
.PHONY: help verify format night mutants coverage bench figures faults reproduce javadoc api docs

help: ## Lists the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

verify: ## Builds everything and runs every test
	./mvnw -B verify

format: ## Formats all Java sources
	./mvnw -B -q spotless:apply

night: ## Plays the story of the night
	./mvnw -q -Pnight -pl examples -am package

mutants: ## Mutation tests of core and reporting
	./mvnw -B -pl core,reporting -am test-compile org.pitest:pitest-maven:mutationCoverage

coverage: ## Line and branch coverage, as <module>/target/site/jacoco/index.html
	./mvnw -B -Pcoverage verify

bench: ## All benchmarks
	./mvnw -B -q -Pbench -DskipTests -pl benchmarks -am package
	java -jar benchmarks/target/benchmarks.jar

figures: ## Measures every figure of docs/performance.md
	./mvnw -B -q -Pbench -DskipTests -pl benchmarks -am package
	java -cp benchmarks/target/benchmarks.jar io.github.hansho.benchmarks.Figures
	./mvnw -B -q -Pfigures -DskipTests -pl journals/jdbc -am package

faults: ## 100,000 crashes and 5,000 kills, 2,500 for each store: an hour or two
	./mvnw -B -pl examples -am test -Dtest='NightCrashTest,NightKillTest' -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.crashes=100000 -Dfaults.kills=5000

reproduce: ## Builds twice and compares every archive byte by byte
	./mvnw -B clean install -DskipTests
	./mvnw -B clean verify artifact:compare -DskipTests

javadoc: ## Source and Javadoc archives, as a release has them
	./mvnw -B -Prelease package -DskipTests

api: ## Rewrites docs/api/*.txt from the public API
	./mvnw -B -q -pl modulepath -am package -Dapi.write=true -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false

docs: api ## Rewrites what is written by tests: docs/api, docs/lifecycles, the README's snippets
	./mvnw -B -q -pl cli,examples -am package -Ddocs.write=true -Dtest='PagesTest,TestingPageTest,DrawingsTest,ObservabilityPageTest' -Dsurefire.failIfNoSpecifiedTests=false
