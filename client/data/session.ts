import { newSessionSchema, type Session, sessionSchema } from "../../shared/api/session.ts";
import { type Ask, nothing } from "./api.ts";
import type { Asked, SessionState } from "./family-data.ts";
import { createWritable, type Readable } from "./readable.ts";
import {
	isForgotten,
	nobody,
	readSessionEntry,
	type SessionEntry,
	signedInAs,
	type Wipe,
	writeSessionEntry,
} from "./session-entry.ts";
import type { Tabs } from "./tabs.ts";
import type { World } from "./world.ts";

/** Who uses this browser, known at once from what is kept here and checked with the server when it can be reached. */
export type SessionHolder = {
	state: Readable<SessionState>;
	/** Asks the server for a session, by setting up, signing in or joining, and keeps it. */
	begin: (path: string, body: object) => Promise<Asked<Session>>;
	/** Asks whether the session still stands; ends it here when the server says that it does not. */
	check: () => Promise<void>;
	signOut: () => Promise<void>;
	/** What is still to be taken off this disk; tell `wiped` when it is. */
	owedWipes: () => readonly Wipe[];
	wiped: (wipe: Wipe) => void;
};

export function createSession(world: World, ask: Ask, tabs: Tabs): SessionHolder {
	let entry = readSessionEntry(world.localStorage);
	const state = createWritable<SessionState>(stateOf(entry));

	function show(next: SessionEntry): void {
		const before = entry;
		entry = next;
		if (JSON.stringify(before) !== JSON.stringify(next)) state.set(stateOf(next));
	}
	function keep(next: SessionEntry): void {
		writeSessionEntry(world.localStorage, next);
		show(next);
		tabs.tell({ kind: "session" });
	}

	/** Tells the server of a sign-out it has not heard of. True when nothing is owed any more. */
	async function paySignOut(): Promise<boolean> {
		if (!entry.owesSignOut) return true;
		const told = await ask({ method: "DELETE", path: "/api/session" }, nothing);
		const isDone = told.ok || told.code === "unauthenticated";
		if (isDone && entry.owesSignOut) keep({ ...entry, owesSignOut: false });
		return isDone;
	}

	function owing(what: Wipe["what"]): Wipe[] {
		return entry.session === null ? entry.wipes : [...entry.wipes, { memberId: entry.session.member.id, what }];
	}

	async function check(): Promise<void> {
		// Whoever signs out writes that down: where nothing stands, the browser has lost it.
		if (entry.session !== null && isForgotten(world.localStorage)) writeSessionEntry(world.localStorage, entry);
		if (!(await paySignOut())) return;
		const asked = entry;
		if (asked.session === null) return;
		const answer = await ask({ method: "GET", path: "/api/session" }, sessionSchema);
		// Somebody signed in or out meanwhile: the answer speaks of another cookie.
		if (entry.session !== asked.session) return;
		if (answer.ok) {
			if (JSON.stringify(answer.value) !== JSON.stringify(asked.session)) keep({ ...entry, session: answer.value });
		} else if (answer.code === "unauthenticated") {
			if (answer.revoked) keep({ ...nobody, reason: "revoked", wipes: owing("replicas") });
			else keep({ ...nobody, reason: "ended", wipes: entry.wipes });
		}
	}

	tabs.hear((message) => {
		if (message.kind === "session") show(readSessionEntry(world.localStorage));
	});
	world.page.onNetwork(() => {
		if (world.page.isOnline()) void check();
	});
	void check();

	return {
		state,
		async begin(path, body) {
			// The cookie of whoever left must be spent before the new one takes its place.
			if (!(await paySignOut())) return { ok: false, code: "unreachable", retryAfterMs: null };
			const answer = await ask(
				{ method: "POST", path, body: { ...body, deviceName: world.deviceName } },
				newSessionSchema,
			);
			if (!answer.ok) return answer;
			const { family, member, device } = answer.value;
			const session = { family, member, device };
			// What is theirs again must not be taken away under their hands at a later start.
			const wipes = entry.wipes.filter(({ memberId }) => memberId !== member.id);
			keep({ ...signedInAs(session), wipes });
			return { ok: true, value: session };
		},
		check,
		async signOut() {
			keep({ session: null, reason: "left", owesSignOut: true, wipes: owing("everything") });
			await paySignOut();
		},
		owedWipes: () => entry.wipes,
		wiped({ memberId, what }) {
			const wipes = entry.wipes.filter((one) => one.memberId !== memberId || one.what !== what);
			if (wipes.length < entry.wipes.length) keep({ ...entry, wipes });
		},
	};
}

function stateOf(entry: SessionEntry): SessionState {
	return entry.session === null
		? { kind: "signed-out", reason: entry.reason }
		: { kind: "signed-in", session: entry.session };
}
