/**
 * Makes V8 compile less, for programs that read a page or two; to be imported first. Its modules are read from Node's cache before
 * that, as code in it is only valid under the flags that it was compiled with.
 */
import { setFlag } from "./set-flag";

// A regular expression is compiled to machine code for its first use, not to bytecode first and once more for the second use. With
// `--no-regexp-tier-up` instead, V8 crashes now and then in one that has bytecode already.
setFlag("--regexp-tier-up-ticks=0");

// Functions are optimized after 10,000 calls, not after 400.
setFlag("--invocation-count-for-maglev=10000");
