package org.tfgraft.translator.work;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Threads whose stack is large enough for the deepest program that the grammar allows. Work that is
 * on such a thread already stays there.
 */
public final class DeepThreads {
  private static final long STACK_SIZE = 512L << 20;

  private DeepThreads() {}

  private static final class DeepThread extends Thread {
    DeepThread(Runnable work) {
      super(null, work, "translator", STACK_SIZE);
      setDaemon(true);
    }
  }

  /** The result of a piece of work. What it throws is thrown here. */
  public static <T> T call(Supplier<T> work) {
    return map(List.of(work), Supplier::get).get(0);
  }

  /** The results for several things, in their order, worked out side by side. */
  public static <T, R> List<R> map(List<T> things, Function<T, R> function) {
    if (things.size() <= 1 && Thread.currentThread() instanceof DeepThread) {
      return things.stream().map(function).toList();
    }
    int most = Math.max(1, Math.min(things.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService threads = Executors.newFixedThreadPool(most, DeepThread::new);
    try {
      return things.stream()
          .map(thing -> CompletableFuture.supplyAsync(() -> function.apply(thing), threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof Error error) {
        throw error;
      } else if (failure.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw failure;
    } finally {
      threads.shutdownNow();
    }
  }
}
