import { canShare, savesBySharing } from "../files/hand-out.ts";
import { mayForward } from "../forward/may-forward.ts";
import { saidWords } from "../poll/said-words.ts";
import { isEditable } from "../react/is-editable.ts";
import type { Action } from "./action.ts";
import { copyWords } from "./copy-words.ts";
import { saveFiles } from "./save-files.ts";
import { shareMessages } from "./share-messages.ts";

/** Everything one can do with a message, in the order of the menu. */
export const actions: readonly Action[] = [
	{
		id: "retry",
		label: "action.retry",
		icon: "again",
		isGrave: false,
		isOffered: ({ refused }) => refused !== null,
		// A failing disk shows itself in the bar above; the message stays as it is.
		run: ({ id }, { retry }) => void retry(id).catch(() => undefined),
	},
	{
		id: "reply",
		label: "action.reply",
		icon: "reply",
		isGrave: false,
		isOffered: ({ refused }, { reply }) => refused === null && reply !== null,
		run: ({ id }, { reply }) => reply?.(id),
	},
	{
		id: "edit",
		label: "action.edit",
		icon: "pen",
		isGrave: false,
		isOffered: (message, { reply }) =>
			isEditable(message) && message.refused === null && reply !== null && message.body.trim() !== "",
		run: (_, { open }) => open("edit"),
	},
	{
		id: "copy",
		label: "action.copy",
		icon: "copy",
		isGrave: false,
		isOffered: ({ body }) => body.trim() !== "",
		run: (message, { tell }) =>
			void copyWords(saidWords(message)).then((isDone) => tell(isDone ? "told.copied" : "told.not_copied")),
	},
	{
		id: "forward",
		label: "action.forward",
		icon: "forward",
		isGrave: false,
		isOffered: mayForward,
		run: (_, { open }) => open("forward"),
	},
	{
		id: "star",
		label: "action.star",
		icon: "star",
		isGrave: false,
		isOffered: ({ refused, starred }) => refused === null && !starred,
		run: ({ id }, { star }) => star(id, true),
	},
	{
		id: "unstar",
		label: "action.unstar",
		icon: "star",
		isGrave: false,
		isOffered: ({ refused, starred }) => refused === null && starred,
		run: ({ id }, { star }) => star(id, false),
	},
	{
		id: "pin",
		label: "action.pin",
		icon: "pin",
		isGrave: false,
		isOffered: ({ refused, pin }, doing) => refused === null && pin === null && doing.pin !== null,
		run: ({ id }, { pin }) => pin?.(id, true),
	},
	{
		id: "unpin",
		label: "action.unpin",
		icon: "pin",
		isGrave: false,
		isOffered: ({ refused, pin }, doing) => refused === null && pin !== null && doing.pin !== null,
		run: ({ id }, { pin }) => pin?.(id, false),
	},
	{
		id: "select",
		label: "action.select",
		icon: "select",
		isGrave: false,
		isOffered: () => true,
		run: ({ key }, { select }) => select(key),
	},
	{
		id: "save",
		label: "action.save",
		icon: "save",
		isGrave: false,
		isOffered: ({ files }) => files.length > 0 && !savesBySharing(),
		run: (message, { files, tell }) => void saveFiles(files, message).then((told) => told && tell(told)),
	},
	{
		id: "share",
		label: "action.share",
		icon: "share",
		isGrave: false,
		isOffered: ({ body, files }) => (body.trim() !== "" && "share" in navigator) || (files.length > 0 && canShare()),
		run: (message, { files, tell }) => void shareMessages(files, [message]).then((told) => told && tell(told)),
	},
	{
		id: "info",
		label: "action.info",
		icon: "info",
		isGrave: false,
		isOffered: () => true,
		run: (_, { open }) => open("info"),
	},
	{
		id: "delete",
		label: "action.delete",
		icon: "bin",
		isGrave: true,
		isOffered: ({ refused }, { remove }) => refused === null && remove !== null,
		run: (_, { remove }) => remove?.(),
	},
	{
		id: "discard",
		label: "action.discard",
		icon: "bin",
		isGrave: true,
		isOffered: ({ refused }) => refused !== null,
		run: (_, { open }) => open("discard"),
	},
];
