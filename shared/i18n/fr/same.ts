import type { enLater } from "../en-later.ts";

/** What is said in French as it is in English. */
export const same: readonly (keyof typeof enLater)[] = [
	"app.name",
	"attach.original",
	"composer.label",
	"file.pause",
	"file.position",
	"files.photo",
	"files.photos",
	"forward.messages",
	"hue.280",
	"hue.95",
	"import.conversation",
	"keep.done",
	"kept.contents",
	"keys.name.ctrl",
	"media.photos",
	"menu.open",
	"picture.train",
	"poll.question",
	"poll.votes",
	"profile.photo",
	"search.found",
	"search.thread",
	"thread.log",
	"voice.pause",
];
