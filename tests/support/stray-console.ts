import { format } from "node:util";
import { afterEach, expect } from "vitest";

/**
 * A stray word on the console fails the test it was said in. Hocuspocus says there what it refuses, and has no other
 * place for it; the running server sends those lines to its log (server/library-log.ts).
 */
const ofHocuspocus = [
	/^\[(?:onAuthenticate|onLoadDocument|beforeHandleMessage|beforeSync)\] /,
	/^closing connection \S+ \(while handling /,
	/^Hocuspocus: closing connection /,
	/^Unable to handle message of type \d+: no handler defined/,
	/^Received an authentication message on a connection that is already fully authenticated/,
	// What it prints for a first frame it cannot read: the bare error.
	/^(?:Type|Range|Syntax)?Error: (?:Unexpected end of array|The encoded data was not valid|Integer out of [Rr]ange)/,
];

const stray: string[] = [];
for (const method of ["log", "info", "warn", "error"] as const) {
	console[method] = (...words: unknown[]) => {
		const text = format(...words);
		if (!ofHocuspocus.some((known) => known.test(text))) stray.push(text);
	};
}

afterEach(() => {
	expect(stray.splice(0), "said on the console").toEqual([]);
});
