package org.tfgraft.testdata;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.op.OperationFactory;
import org.tfgraft.runtime.op.TensorOperators;

/** Who may know whom. ARCHITECTURE.md gives the reasons. */
class ArchitectureTest {
  private static final String ROOT = "org.tfgraft.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tfgraft");

  /**
   * Named arguments, which go through every layer; the operators of tensors, which make operations.
   */
  private static final Class<?>[] SHARED = {
    Arg.class, Arg[].class, Options.class, TensorOperators.class, OperationFactory.class
  };

  /** The only packages that know a library. */
  @ParameterizedTest
  @CsvSource({
    "org.antlr,              grammar,                translator.parse",
    "com.palantir.javapoet,  translator.emit,        translator.emit",
    "org.nd4j,               runtime.session.kernel, runtime.session.kernel",
    "org.bytedeco,           runtime.session.kernel, runtime.session.kernel",
    "picocli,                cli,                    cli",
    "com.google.gson,        cli,                    translator.document",
    "org.commonmark,         translator.document,    translator.document",
    "org.jsoup,              translator.document,    cli.document",
    "javax.tools,            cli.execute,            cli.execute",
  })
  void onlyTheseKnow(String library, String first, String second) {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "(**)")
            .and()
            .resideOutsideOfPackages(ROOT + first + "..", ROOT + second + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + ".."));
  }

  /** What a package never knows, though it stands next to it. */
  @ParameterizedTest
  @CsvSource({
    "grammar,             translator runtime cli",
    "translator,          runtime cli",
    "runtime,             grammar translator cli",
    "translator.source,   translator.ast translator.types translator.api",
    "translator.ast,      translator.types translator.api",
    "translator.types,    translator.parse translator.infer translator.emit",
    "translator.document, translator.types translator.modules translator.resolve translator.infer translator.emit",
    "translator.claims,   translator.modules translator.resolve translator.infer translator.emit translator.repair",
    "translator.modules,  translator.types translator.infer translator.emit",
    "translator.parse,    translator.modules translator.resolve translator.infer translator.emit translator.api",
    "translator.resolve,  translator.modules translator.parse translator.infer translator.emit",
    "translator.infer,    translator.parse translator.emit",
    "translator.emit,     translator.parse",
    "runtime.python,      runtime.numpy runtime.graph runtime.op runtime.variable runtime.session runtime.api",
    "runtime.version,     runtime.numpy runtime.graph runtime.op runtime.variable runtime.session runtime.api",
    "runtime.numpy,       runtime.graph runtime.op runtime.variable runtime.session runtime.api",
    "runtime.proto,       runtime.graph runtime.op runtime.variable runtime.train runtime.session runtime.api",
    "runtime.graph,       runtime.op runtime.train runtime.variable runtime.session runtime.api",
    "runtime.op,          runtime.variable runtime.train runtime.session runtime.api",
    "runtime.session.kernel, runtime.variable runtime.api",
  })
  void neverKnows(String one, String others) {
    String[] packages =
        List.of(others.split(" ")).stream().map(p -> ROOT + p + "..").toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + one + "..")
            .should()
            .dependOnClassesThat(
                JavaClass.Predicates.resideInAnyPackage(packages)
                    .and(DescribedPredicate.not(belongToAnyOf(SHARED)))));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void onlyMainEndsTheProcess() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(CLASSES);
  }
}
