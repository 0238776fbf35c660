import type { enLater } from "../../../shared/i18n/en-later.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { Files } from "../../data/files/files.ts";
import type { MenuIconName } from "./menu-icon.tsx";

/** What an action may do to the page around the message it is of. */
export type Doing = {
	files: Files;
	/** Says in a few words what has become of it. */
	tell: (what: Told) => void;
	/** Opens the dialog about the message, or the question before it goes. */
	open: (what: "info" | "discard" | "edit" | "emoji" | "forward") => void;
	/** null where nothing can be written: nothing is said of a message there either. */
	reply: ((id: string) => void) | null;
	/** Deletes it for everybody, and can be undone for a moment; null where that is not mine to do. */
	remove: (() => void) | null;
	/** Keeps it at hand for everybody, or no longer; null where nothing can be written. */
	pin: ((id: string, on: boolean) => void) | null;
	/** Marks it for me alone, or no longer. */
	star: (id: string, on: boolean) => void;
	/** Begins to choose several, with this one. */
	select: (key: string) => void;
	/** Says a message that was not sent once more. */
	retry: (id: string) => Promise<void>;
};

export type Told = Extract<keyof typeof enLater, `told.${string}`>;

/** Something one can do with a message. What it is not offered for is not in the menu. */
export type Action = {
	id: string;
	label: Extract<keyof typeof enLater, `action.${string}`>;
	icon: MenuIconName;
	/** It cannot be undone. */
	isGrave: boolean;
	isOffered: (message: TimelineMessage, doing: Doing) => boolean;
	/** Called when the menu has gone, and the focus is back where it was. */
	run: (message: TimelineMessage, doing: Doing) => void;
};
