package org.tfgraft.testdata.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded random programs do what TensorFlow was seen to do with them. */
class RecordedProgramsTest {
  @Test
  void programs(@TempDir Path workspace) throws IOException {
    List<RecordedProgram> programs = RecordedProgram.load();
    List<Path> folders = new ArrayList<>();
    for (RecordedProgram program : programs) {
      Path folder = Files.createDirectory(workspace.resolve(Integer.toString(folders.size())));
      Files.writeString(folder.resolve("program.py"), program.text());
      folders.add(folder);
    }
    List<JsonObject> done = new Tfgraft().run(folders);
    StringBuilder differences = new StringBuilder();
    for (int i = 0; i < programs.size(); i++) {
      RecordedProgram program = programs.get(i);
      Optional<Mismatch> mismatch =
          Mismatch.between(
              Mismatch.withControlSorted(program.facts()), Mismatch.withControlSorted(done.get(i)));
      mismatch.ifPresent(it -> differences.append(program).append(": ").append(it).append('\n'));
    }
    assertThat(programs).hasSizeGreaterThan(400);
    assertThat(differences.toString()).isEmpty();
  }

  @Test
  void sameSeedMakesSameProgram() {
    Grammar grammar = Grammar.load("scoping", java.util.regex.Pattern.compile("(?!)"));
    for (long seed = 1; seed <= 50; seed++) {
      assertThat(Derivation.program(grammar, seed).text())
          .isEqualTo(Derivation.program(grammar, seed).text());
    }
  }

  @Test
  void withoutItsStatementsProgramIsEmpty() {
    Grammar grammar = Grammar.load("scoping", java.util.regex.Pattern.compile("(?!)"));
    RandomProgram program = Derivation.program(grammar, 1);
    assertThat(program.with(program.removals()).text()).isEmpty();
    assertThat(program.with(List.of())).isEqualTo(program);
  }
}
