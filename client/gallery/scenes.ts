import { aboutScenes } from "./about-scenes.ts";
import { attachScenes } from "./attach-scenes.ts";
import { alva, bo, familyThread } from "./cast.ts";
import { componentScenes } from "./component-scenes.tsx";
import { emojiScenes } from "./emoji-scenes.tsx";
import { fileScenes } from "./file-scenes.ts";
import { importScenes } from "./import-scenes.tsx";
import { peopleScenes } from "./people-scenes.ts";
import { pollScenes } from "./poll-scenes.ts";
import { refused, type Scene, scene, signedOut } from "./scene.ts";
import { longTalk, waiting } from "./talk.ts";
import { threadScenes } from "./thread-scenes.ts";

const thread = `/threads/${familyThread.id}`;
const now = Date.now();

const account = { Username: "alva", Password: "not the right one" };
const newcomer = { "Your name": "Eskil", ...account };
const founder = { "Family name": "Lindgren", ...newcomer };

/** Every state of every page, by name. */
export const scenes: Scene[] = [
	scene("setup", "/setup", "#token", signedOut),
	scene("setup-no-token", "/setup", "", signedOut),
	{
		...scene("setup-bad-token", "/setup", "#token", { ...signedOut, ...refused("bad_setup_token", null) }),
		fill: founder,
		press: "Create family",
	},
	{
		...scene("setup-already", "/setup", "#token", { ...signedOut, ...refused("already_set_up", null) }),
		fill: founder,
		press: "Create family",
	},
	scene("sign-in", "/sign-in", "", signedOut),
	scene("sign-in-ended", "/sign-in", "", { session: { kind: "signed-out", reason: "ended" } }),
	scene("sign-in-revoked", "/sign-in", "", { session: { kind: "signed-out", reason: "revoked" } }),
	{
		...scene("sign-in-refused", "/sign-in", "", { ...signedOut, ...refused("bad_credentials", null) }),
		fill: account,
		press: "Sign in",
	},
	{
		...scene("sign-in-limited", "/sign-in", "", { ...signedOut, ...refused("rate_limited", 42_000) }),
		fill: account,
		press: "Sign in",
	},
	{
		...scene("sign-in-unreachable", "/sign-in", "", { ...signedOut, ...refused("unreachable", null) }),
		fill: account,
		press: "Sign in",
	},
	scene("link-gone", "/sign-in", "#used", { ...signedOut, ...refused("link_gone", null) }),
	scene("join", "/join", "#code", signedOut),
	{
		...scene("join-taken", "/join", "#code", { ...signedOut, ...refused("username_taken", null) }),
		fill: newcomer,
		press: "Join",
	},
	{
		...scene("join-gone", "/join", "#code", { ...signedOut, ...refused("invite_gone", null) }),
		fill: newcomer,
		press: "Join",
	},
	scene("join-no-code", "/join", "", signedOut),
	scene("join-signed-in", "/join", "#code", {}),
	scene("list", "/", "", {}),
	scene("list-loading", "/", "", { rows: null }),
	scene("list-empty", "/", "", { rows: [] }),
	scene("list-alone", "/", "", { members: [alva] }),
	scene("list-update", "/", "", { updateReady: true }),
	scene("thread", thread, "", {}),
	scene("thread-typing", thread, "", { typing: [bo.id], draft: "What about\na second line" }),
	scene("thread-loading", thread, "", { state: "loading" }),
	scene("thread-missing", thread, "", { state: "missing" }),
	scene("thread-unread", thread, "", { entries: longTalk(300, 0), readAtOpening: 270 }),
	scene("thread-long", thread, "", {
		entries: longTalk(1000, 1000),
		older: longTalk(1000, 0),
		readBy: 1990,
		readAtOpening: 2000,
	}),
	scene("thread-empty", thread, "", { entries: [], members: [alva] }),
	scene("thread-offline", thread, "", {
		connection: { kind: "offline", since: now, waiting: 2, goesOnAt: null },
		online: [],
		outbox: [waiting(1, "We are in the tunnel now", null), waiting(2, "See you on the other side", null)],
	}),
	scene("thread-refused", thread, "", {
		outbox: [waiting(1, "This one was too long", "body_too_long"), waiting(2, "And this one as well", "bad_text")],
	}),
	scene("thread-unreachable", thread, "", {
		connection: { kind: "unreachable", since: now - 600_000, waiting: 1, goesOnAt: null },
	}),
	scene("thread-patience", thread, "", {
		connection: { kind: "live", since: now, waiting: 2, goesOnAt: performance.now() + 3_600_000 },
		outbox: [waiting(1, "The first photo", null), waiting(2, "And the second", null)],
	}),
	scene("thread-update-required", thread, "", {
		connection: { kind: "update-required", since: now, waiting: 0, goesOnAt: null },
	}),
	scene("thread-disk-full", thread, "", { storageTrouble: "full", draft: "These words are not lost" }),
	scene("thread-history-giving", thread, "", { historyTrouble: { kind: "giving", count: 120 } }),
	scene("thread-history-given", thread, "", { historyTrouble: { kind: "given", count: 1_204 } }),
	scene("thread-history-kept", thread, "", { historyTrouble: { kind: "kept" } }),
	scene("thread-history-changed", thread, "", { historyTrouble: { kind: "changed" } }),
	scene("thread-words-lost", thread, "", { lostWords: 2 }),
	scene("thread-disk-closed", thread, "", { storageTrouble: "closed" }),
	...importScenes,
	...peopleScenes,
	scene("profile", "/profile", "", {}),
	{ ...scene("profile-keys", "/profile", "", {}), press: "Show the keys" },
	scene("profile-unreachable", "/profile", "", refused("unreachable", null)),
	...threadScenes,
	...fileScenes,
	...attachScenes,
	...emojiScenes,
	...aboutScenes,
	...pollScenes,
	...componentScenes,
	scene("lost", "/nowhere", "", {}),
];
