import type { FamilyMember } from "../../shared/member-document.ts";
import { drawPictureCode } from "../../shared/picture-code.ts";
import { createAsk } from "./api.ts";
import type { Connection } from "./connection.ts";
import { derive } from "./derive.ts";
import type { FamilyData, Settings } from "./family-data.ts";
import type { Files } from "./files/files.ts";
import { signedOutFiles } from "./files/signed-out-files.ts";
import { follow } from "./follow.ts";
import { forgetNotes } from "./local-storage.ts";
import { emptyMemberView } from "./member-view.ts";
import { signedOutNewMessage } from "./new-message.ts";
import type { NewMessage } from "./new-message-box.ts";
import { askAboutPeopleLater } from "./people-later.ts";
import { createWritable } from "./readable.ts";
import { createSession } from "./session.ts";
import type { Wipe } from "./session-entry.ts";
import { openSignedIn, type SignedIn } from "./signed-in.ts";
import { createTabs } from "./tabs.ts";
import { signedOutChanges, type ThreadChanges } from "./thread-changes.ts";
import { createUnopened, unopenedMarked, unopenedMedia } from "./unopened.ts";
import type { AppUpdate } from "./update.ts";
import { wipe } from "./wipe.ts";
import type { World } from "./world.ts";

/** Makes the family's data of this page. Nothing here waits for a network; what is on the disk is shown as it comes. */
export function createFamilyData(world: World, update: AppUpdate): FamilyData {
	const ask = createAsk(world);
	const session = createSession(world, ask, createTabs(world.openChannel("hearth-1")));
	const signedIn = createWritable<SignedIn | null>(null);

	function onSession(): void {
		const state = session.state.get();
		const before = signedIn.get();
		if (state.kind === "signed-in") {
			const { member, device } = state.session;
			if (before?.memberId === member.id && before.deviceId === device.id) return;
			before?.close();
			signedIn.set(openSignedIn(world, ask, state.session, () => void session.check()));
			return;
		}
		if (before === null || state.kind === "loading") return;
		signedIn.set(null);
		before.close();
		// A server that lost its memory knows nobody: only what it was told to let go may take the last copy of the words.
		if (state.reason === "left") pay({ memberId: before.memberId, what: "everything" });
		else if (state.reason === "revoked") pay({ memberId: before.memberId, what: "replicas" });
	}
	function pay(owed: Wipe): void {
		if (owed.what === "everything") forgetNotes(world.localStorage, owed.memberId);
		// What failed here is wiped by another page of this browser, or at the next start.
		wipe(world.indexedDB, owed).then(
			() => session.wiped(owed),
			() => undefined,
		);
	}
	for (const owed of session.owedWipes()) pay(owed);
	session.state.subscribe(onSession);
	onSession();

	const connection = follow<SignedIn, Connection>(signedIn, (of) => of.connection, {
		kind: "connecting",
		since: world.clock(),
		waiting: 0,
		goesOnAt: null,
	});
	connection.subscribe(() => {
		if (connection.get().kind === "update-required") update.look();
	});
	const memberView = follow(signedIn, (of) => of.member, null);
	const family = derive([memberView, session.state], () => {
		const view = memberView.get();
		return view !== null && !view.isEmpty ? view.family : familyOf(session.state.get());
	});
	const settings = derive([memberView], (): Settings => {
		const { blocked, shows } = memberView.get() ?? emptyMemberView;
		return { blocked, shows };
	});

	/** What is done to threads is done by whoever is signed in, and where nobody is, nothing is kept. */
	function changes(): ThreadChanges {
		return signedIn.get()?.changes ?? signedOutChanges;
	}

	function newMessage(): NewMessage {
		return signedIn.get()?.newMessage ?? signedOutNewMessage;
	}

	function files(): Files {
		return signedIn.get()?.files ?? signedOutFiles;
	}

	return {
		...askAboutPeopleLater(ask, session),
		session: session.state,
		connection,
		storageTrouble: follow(signedIn, (of) => of.trouble, null),
		historyTrouble: follow(signedIn, (of) => of.history, null),
		lostWords: follow(signedIn, (of) => of.lostWords.count, 0),
		heedLostWords: () => signedIn.get()?.lostWords.heed(),
		closeHistory: () => signedIn.get()?.closeHistory(),
		threads: follow(signedIn, (of) => of.threads, null),
		family,
		settings,
		hasUnkeptDraft: follow(signedIn, (of) => of.hasUnkeptDraft, false),
		unsent: follow(signedIn, (of) => of.unsent, { waiting: 0, refused: 0, changes: 0, drafts: 0, files: 0 }),
		update,
		newMessage: {
			readDraft: () => newMessage().readDraft(),
			writeDraft: (draft) => newMessage().writeDraft(draft),
			writeDraftFiles: (files) => newMessage().writeDraftFiles(files),
			sayIn: (threadId, body, files) => newMessage().sayIn(threadId, body, files),
			forward: (messages) => newMessage().forward(messages),
		},
		get files() {
			return files();
		},
		changePhoto: async (picture) => {
			const loaded = await import("./change-photo.ts").catch(() => null);
			if (loaded === null) return { ok: false, code: "unreachable", retryAfterMs: null };
			return loaded.changePhoto({ ask, world }, picture);
		},
		startThread: (thread) => changes().startThread(thread),
		rename: (threadId, title) => changes().rename(threadId, title),
		addMembers: (threadId, memberIds) => changes().addMembers(threadId, memberIds),
		removeMembers: (threadId, memberIds) => changes().removeMembers(threadId, memberIds),
		leave: (threadId) => changes().leave(threadId),
		mute: (threadId, notify) => changes().mute(threadId, notify),
		discardThread: (threadId) => changes().discardThread(threadId),
		openThread: (threadId) => signedIn.get()?.openThread(threadId) ?? createUnopened(),
		openMedia: async (threadId) => signedIn.get()?.openMedia(threadId) ?? unopenedMedia,
		openPinned: async (threadId) => signedIn.get()?.openPinned(threadId) ?? unopenedMarked,
		openStarred: async () => signedIn.get()?.openStarred() ?? unopenedMarked,
		openReadThrough: async () => signedIn.get()?.openReadThrough() ?? Promise.reject(new Error("nobody is signed in")),
		openSearch: async () => {
			const opened = signedIn.get()?.openSearch();
			if (opened === undefined) throw new Error("nobody is signed in");
			return opened;
		},
		openImports: async () => signedIn.get()?.openImports() ?? Promise.reject(new Error("nobody is signed in")),
		retryNow: () => signedIn.get()?.retryNow(),

		setUp: (body) => session.begin("/api/setup", body),
		signIn: (body) => session.begin("/api/session", body),
		join: (body) => session.begin("/api/invites/accept", body),
		signInByPasskey: (response) => session.begin("/api/session/passkey", { response }),
		ask,
		openPasskeys: world.openPasskeys,
		signInByLink: (token) => session.begin("/api/session/link", { token }),
		drawPictures: () => drawPictureCode(world.randomBytes),
		signOut: session.signOut,
	};
}

const unknownYet = { since: "", seal: "", hue: null, photo: null, adults: [], allowed: null, seen: null };

/** Until the member document is here, the session knows the family's name and me. */
function familyOf(state: ReturnType<FamilyData["session"]["get"]>): { name: string; members: FamilyMember[] } {
	if (state.kind !== "signed-in") return { name: "", members: [] };
	return { name: state.session.family.name, members: [{ ...state.session.member, ...unknownYet }] };
}
