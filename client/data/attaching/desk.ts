import type { AttachedFile } from "../../../shared/attached-file.ts";
import { limits } from "../../../shared/limits.ts";
import type { Files, KeepAs } from "../files/files.ts";
import type { Readable } from "../readable.ts";
import { createDeskDraft, type DraftHolder } from "./desk-draft.ts";
import { createDeskState, type DeskView, type Voice } from "./desk-state.ts";
import { createPreparing, dropQuietly } from "./prepare-in-turn.ts";

/** What goes into a message. Until `said` or `putBack` the draft on the disk stays as it is. */
export type Taken = { files: readonly AttachedFile[]; said: () => void; putBack: () => void };

/** What is attached in one composer. Every change is kept in its draft. */
export type Desk = {
	view: Readable<DeskView>;
	add: (files: readonly File[], voice: Voice | null) => void;
	/** Something will be added, such as a voice that is being recorded: until `false` the desk is in use, also when one leaves. */
	expect: (isExpecting: boolean) => void;
	/** Can be undone for a few seconds. */
	remove: (key: number) => void;
	undo: () => void;
	sendAs: (key: number, how: KeepAs) => void;
	/** Tries what was refused once more, perhaps otherwise. */
	again: (key: number, how: KeepAs) => void;
	/** What was said about one that was refused, or with null about those there was no place for, has been read. */
	heed: (key: number | null) => void;
	/** Empties the desk. Only when it is not busy. */
	take: () => Taken;
	/**
	 * Sends as soon as everything is prepared. What is written (`stopWaiting`), changed or refused before stops that: it is
	 * the person's to send again.
	 */
	sendWhenReady: (send: () => void) => void;
	stopWaiting: () => void;
	/** Another page may have sent or attached something of the same draft. */
	lookAgain: () => void;
	/** Nobody looks at it any more: what was removed is thrown away for good. */
	leave: () => void;
};

const undoMs = 8_000;

/** `onIdle` is told each time that nothing is left to be prepared. */
export function createDesk(files: Files, holder: DraftHolder, onIdle: () => void): Desk {
	const state = createDeskState();
	const draft = createDeskDraft(state, holder);
	let waiting: (() => void) | null = null;
	let undoTimer: ReturnType<typeof setTimeout> | undefined;
	const preparing = createPreparing(files, state, draft, {
		onIdle() {
			const send = waiting;
			stopWaiting();
			send?.();
			onIdle();
		},
		onRefused: () => stopWaiting(),
	});

	function stopWaiting(): void {
		if (waiting === null) return;
		waiting = null;
		state.change({ isWaiting: false });
	}
	function forgetRemoved(): void {
		clearTimeout(undoTimer);
		const { removed } = state.view.get();
		if (removed === null) return;
		state.change({ removed: null });
		dropQuietly(files, [removed.file, removed.before]);
	}
	const hasRoom = () => state.items().length < limits.messageFiles;

	void draft.read().then(preparing.go);

	return {
		view: state.view,
		add(chosen, voice) {
			stopWaiting();
			const room = Math.max(0, limits.messageFiles - state.items().length);
			const taken = chosen.slice(0, room).map((source) => {
				return state.makeItem({ name: source.name, size: source.size, file: null, source, voice });
			});
			const tooMany = [...state.view.get().tooMany, ...chosen.slice(room).map(({ name }) => name)];
			state.change({ items: [...state.items(), ...taken], tooMany });
			preparing.go();
		},
		expect(isExpecting) {
			state.setExpecting(isExpecting);
			if (!isExpecting) preparing.go();
		},
		remove(key) {
			const removed = state.found(key);
			if (removed === undefined) return;
			stopWaiting();
			forgetRemoved();
			const items = state.items().filter((one) => one !== removed);
			state.change({ items, removed, tooMany: [], heard: { what: "removed", name: removed.name } });
			undoTimer = setTimeout(forgetRemoved, undoMs);
			void draft.write();
		},
		undo() {
			const { removed } = state.view.get();
			if (removed === null || !hasRoom()) return;
			clearTimeout(undoTimer);
			const items = [...state.items(), removed].toSorted((one, other) => one.key - other.key);
			state.change({ items, removed: null, heard: { what: "added", name: removed.name } });
			void draft.write();
			preparing.go();
		},
		sendAs(key, how) {
			const item = state.found(key);
			if (item === undefined || item.source === null || item.how === how) return;
			stopWaiting();
			state.changeItem(key, { how, file: null, before: item.before ?? item.file });
			preparing.go();
		},
		again(key, how) {
			const { refused } = state.view.get();
			const one = refused.find(({ item }) => item.key === key);
			if (one === undefined || one.stays || !hasRoom()) return;
			const items = [...state.items(), { ...one.item, how }];
			state.change({ refused: refused.filter((other) => other !== one), items });
			preparing.go();
		},
		heed(key) {
			if (key === null) state.change({ tooMany: [] });
			else state.change({ refused: state.view.get().refused.filter(({ item }) => item.key !== key) });
		},
		take() {
			const taken = state.items();
			const release = draft.hold();
			state.change({ items: [], refused: [], tooMany: [], heard: null });
			return {
				files: taken.flatMap(({ file }) => file ?? []),
				said: release,
				putBack() {
					state.change({ items: [...taken, ...state.items()] });
					release();
				},
			};
		},
		sendWhenReady(send) {
			waiting = send;
			state.change({ isWaiting: true });
			preparing.go();
		},
		stopWaiting,
		lookAgain: draft.lookAgain,
		leave() {
			stopWaiting();
			forgetRemoved();
		},
	};
}
