import { setFlagsFromString } from "node:v8";

/**
 * V8 would let young objects take 48 MB before it looks among them; a server on a small computer beside other things
 * does with 12: idle 104 MB instead of 129, half for each connected device (docs/performance.md). `--optimize-for-size`
 * would save as much again and costs a third more CPU. Said before anything is loaded: what has grown stays.
 */
export function saveMemory() {
	setFlagsFromString("--max-semi-space-size=4");
	setFlagsFromString("--semi-space-growth-factor=1");
}
