import type { enLater } from "../en-later.ts";

/** What is said in Spanish as it is in English. */
export const same: readonly (keyof typeof enLater)[] = [
	"app.name",
	"attach.original",
	"files.video",
	"keys.name.ctrl",
	"keys.name.enter",
	"keys.name.escape",
];
