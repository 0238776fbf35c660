import { keepCompiled } from "../../bin/keep-compiled.js";

/** The server without the program around it, compiled once for all tests, as the program keeps it: half of each start. */
keepCompiled();
await import("../../server/main.ts");
