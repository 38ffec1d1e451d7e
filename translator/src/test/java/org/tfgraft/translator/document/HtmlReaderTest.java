package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blocks as sites, highlighters and exported notebooks write them. */
class HtmlReaderTest {
  @Test
  void entitiesTagsAndLineBreaks() {
    check(
        """
        <html><body><p>Text with <code>inline()</code></p>
        <pre><code class="language-python">a = 1 &lt; 2
        b = &quot;x&quot;<br>c&nbsp;= <span class="n">f</span>(b)

        d = 4</code></pre>
        <pre class="lang-bash">ls</pre>
        </body></html>
        """,
        """
        prose |<html><body><p>Text with <code>inline()</code></p>
        code  |<pre><code class="language-python">a = 1 &lt; 2
        code  |b = &quot;x&quot;<br>c&nbsp;= <span class="n">f</span>(b)
        blank |
        code  |d = 4</code></pre>
        prose |<pre class="lang-bash">ls</pre>
        prose |</body></html>
        snippet 2-5
        2: a = 1 < 2
        3: b = "x"
        3: c = f(b)
        4:\s
        5: d = 4
        """);
  }

  @Test
  void columnsOfLineNumbers() {
    check(
        """
        <figure class="highlight python"><table><tr><td class="gutter"><pre><span>1</span><br><span>2</span><br></pre></td>
        <td class="code"><pre><span class="line">import os</span><br><span class="line">os.x()</span><br></pre></td></tr></table></figure>
        <div class="highlight"><pre><span class="lineno">1 </span>a = 1
        <span class="lineno">2 </span>b = 2
        </pre></div>
        """,
        """
        prose |<figure class="highlight python"><table><tr><td class="gutter"><pre><span>1</span><br><span>2</span><br></pre></td>
        code  |<td class="code"><pre><span class="line">import os</span><br><span class="line">os.x()</span><br></pre></td></tr></table></figure>
        code  |<div class="highlight"><pre><span class="lineno">1 </span>a = 1
        code  |<span class="lineno">2 </span>b = 2
        fence |</pre></div>
        snippet 2-2
        2: import os
        2: os.x()
        snippet 3-4
        3: a = 1
        4: b = 2
        """);
  }

  @Test
  void exportedNotebooks() {
    check(
        """
        <div class="prompt input_prompt">In [1]:</div>
        <div class="input_area"><div class="highlight hl-ipython3"><pre>
        <span></span>x = 1
        x
        </pre></div></div>
        <div class="output_subarea output_stream output_stderr output_text"><pre>warning</pre></div>
        <div class="prompt output_prompt">Out[1]:</div>
        <div class="output_text output_subarea output_execute_result"><pre>1</pre></div>
        """,
        """
        prose |<div class="prompt input_prompt">In [1]:</div>
        fence |<div class="input_area"><div class="highlight hl-ipython3"><pre>
        code  |<span></span>x = 1
        code  |x
        fence |</pre></div></div>
        prose |<div class="output_subarea output_stream output_stderr output_text"><pre>warning</pre></div>
        prose |<div class="prompt output_prompt">Out[1]:</div>
        output|<div class="output_text output_subarea output_execute_result"><pre>1</pre></div>
        snippet 3-4 prints 8-8
        3: x = 1
        4: x
        > 1
        """);
  }

  @Test
  void highlightersThatWriteTables() {
    check(
        """
        <div class="syntaxhighlighter python"><table><tr><td class="gutter"><div class="line">1</div></td><td class="code"><div class="container">
          <div class="line"><code class="keyword">if</code> <code class="plain">a:</code></div>
          <div class="line"><code class="spaces">&nbsp;&nbsp;</code><code class="plain">b()</code></div>
        </div></td></tr></table></div>
        <p><code>c = 1<br>d = 2</code></p>
        """,
        """
        fence |<div class="syntaxhighlighter python"><table><tr><td class="gutter"><div class="line">1</div></td><td class="code"><div class="container">
        code  |  <div class="line"><code class="keyword">if</code> <code class="plain">a:</code></div>
        code  |  <div class="line"><code class="spaces">&nbsp;&nbsp;</code><code class="plain">b()</code></div>
        fence |</div></td></tr></table></div>
        code  |<p><code>c = 1<br>d = 2</code></p>
        snippet 2-3
        2: if a:
        3:   b()
        snippet 5-5
        5: c = 1
        5: d = 2
        """);
  }

  @Test
  void blocksWithoutEnd() {
    check(
        """
        <html><p>Text
        <pre class="python">
        a = 1
        b = 2
        """,
        """
        prose |<html><p>Text
        fence |<pre class="python">
        code  |a = 1
        code  |b = 2
        snippet 3-4
        3: a = 1
        4: b = 2
        """);
  }

  @Test
  void linesThatAreElements() {
    check(
        """
        <pre><ol><li>if a:</li><li>  b()</li></ol></pre>
        """,
        """
        code  |<pre><ol><li>if a:</li><li>  b()</li></ol></pre>
        snippet 1-1
        1: if a:
        1:   b()
        """);
  }

  private static void check(String html, String expected) {
    assertThat(DocumentTable.of("post.html", html)).isEqualTo(expected);
  }
}
