import { useEffect, useState } from "react";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { EmojiPicker } from "../emoji/lazy-emoji-picker.ts";
import { ForwardSheet } from "../forward/lazy-forward-sheet.ts";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { EditSheet } from "../react/edit-sheet.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { MessageInfo } from "../thread/message-info.tsx";
import type { Action, Doing, Told } from "./action.ts";
import { actions } from "./actions.ts";
import styles from "./message-menu.module.css";
import { MessageMenu } from "./message-menu.tsx";
import type { Anchor } from "./place.ts";

export type MessageActionsProps = {
	message: TimelineMessage;
	record: ThreadRecord;
	me: string;
	thread: OpenThread;
	anchor: Anchor;
	/** Answers the message with an id; null where nothing can be written. */
	onReply: ((id: string) => void) | null;
	/** Begins to choose several messages, with the one of this key. */
	onSelect: (key: string) => void;
	onClose: () => void;
};

type Shown = "menu" | "info" | "discard" | "edit" | "emoji" | "forward" | "nothing" | Told;

const toldMs = 4_000;

/** The menu of a message, and what comes of it: a dialog, a question, or a word that it was done. */
export function MessageActions(props: MessageActionsProps) {
	const { message, record, me, thread, anchor, onReply, onSelect, onClose } = props;
	const t = useLaterText();
	const { files } = useFamilyData();
	const [shown, setShown] = useState<Shown>("menu");
	const isMine = (message.importedBy ?? message.by) === me;
	const isOwner = useFamily().members.some(({ id, role }) => id === me && role === "owner");
	function remove() {
		// A failing disk shows itself in the bar above; the message stays as it is.
		void thread.speakOf.delete(message.id).catch(() => undefined);
		onClose();
	}
	// What waits shows at once, and a failing disk shows itself in the bar above.
	const quietly = (work: Promise<void>) => {
		work.catch(() => undefined);
		onClose();
	};
	const doing: Doing = {
		pin: onReply === null ? null : (id, on) => quietly(thread.speakOf.pin(id, on)),
		star: (id, on) => quietly(thread.speakOf.star(id, on)),
		remove: isMine || isOwner ? remove : null,
		files,
		tell: setShown,
		open: setShown,
		reply: onReply,
		select: onSelect,
		retry: thread.retry,
	};
	const told = isTold(shown) ? shown : null;

	useEffect(() => {
		if (told === null) return;
		const timer = setTimeout(onClose, toldMs);
		return () => clearTimeout(timer);
	}, [told, onClose]);

	function react(emoji: string) {
		const isThere = message.reactions.some((reaction) => reaction.mine && reaction.emoji === emoji);
		// A failing disk shows itself in the bar above; the message stays as it is.
		void thread.speakOf.react(message.id, emoji, !isThere).catch(() => undefined);
		onClose();
	}
	function onChosen(action: Action | null) {
		if (action === null) return onClose();
		setShown("nothing");
		action.run(message, doing);
	}
	return (
		<>
			{shown === "menu" && (
				<MessageMenu
					actions={actions.filter((action) => action.isOffered(message, doing))}
					anchor={anchor}
					reacting={
						onReply !== null &&
						message.refused === null && {
							chosen: message.reactions.filter(({ mine }) => mine).map(({ emoji }) => emoji),
							onPick: react,
							onMore: () => setShown("emoji"),
						}
					}
					onChosen={onChosen}
				/>
			)}
			{shown === "emoji" && (
				<Sheet heading={t("emoji.react")} onClose={onClose}>
					<EmojiPicker onPick={react} onClose={onClose} />
				</Sheet>
			)}
			{shown === "edit" && <EditSheet message={message} thread={thread} onClose={onClose} />}
			{shown === "forward" && (
				<ForwardSheet messages={[message]} onDone={() => setShown("told.forwarded")} onClose={onClose} />
			)}
			{shown === "info" && <MessageInfo message={message} record={record} me={me} onClose={onClose} />}
			{shown === "discard" && (
				<ConfirmDialog
					heading={t("message.delete_heading")}
					body={t("message.delete_body")}
					confirm={t("message.delete")}
					onConfirm={() => void thread.discard(message.id).catch(() => undefined)}
					onClose={onClose}
				/>
			)}
			{/* Here before there is anything to tell, or it would not be heard. */}
			<p role="status" className={told === null ? "visually-hidden" : styles.told}>
				{told !== null && t(told)}
			</p>
		</>
	);
}

function isTold(shown: Shown): shown is Told {
	return shown.startsWith("told.");
}
