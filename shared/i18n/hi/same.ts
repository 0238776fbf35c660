import type { enLater } from "../en-later.ts";

/** What is said in Hindi as it is in English. */
export const same: readonly (keyof typeof enLater)[] = [
	"app.name",
	"keys.name.ctrl",
	"keys.name.end",
	"keys.name.enter",
	"keys.name.escape",
	"keys.name.home",
	"keys.name.shift",
];
