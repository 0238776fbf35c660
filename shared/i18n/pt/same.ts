import type { enLater } from "../en-later.ts";

/** What is said in Portuguese as it is in English. */
export const same: readonly (keyof typeof enLater)[] = [
	"app.name",
	"attach.original",
	"keys.name.ctrl",
	"keys.name.end",
	"keys.name.enter",
	"keys.name.escape",
	"keys.name.home",
	"keys.name.shift",
	"media.links",
	"presence.online",
	"presence.online_many",
	"presence.online_names",
	"search.kind.links",
];
