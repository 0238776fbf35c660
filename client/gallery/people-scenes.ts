import { type alva, bo, cleo, didi, session } from "./cast.ts";
import type { Sample } from "./sample-data.ts";
import { refused, type Scene, scene, signedOut } from "./scene.ts";

const offline: Partial<Sample> = {
	connection: { kind: "offline", since: Date.now(), waiting: 0, goesOnAt: null },
	...refused("unreachable", null),
};
const as = (member: typeof alva): Partial<Sample> => ({
	session: { kind: "signed-in", session: { ...session, member } },
});
const letIn: Partial<Sample> = {
	session: { kind: "signed-in", session: { ...session, device: { ...session.device, mayChoosePassword: true } } },
};

/** The pages around people. */
export const peopleScenes: Scene[] = [
	scene("pictures", "/sign-in/pictures", "", signedOut),
	scene("pictures-refused", "/sign-in/pictures", "", { ...signedOut, ...refused("bad_credentials", null) }),
	scene("devices", "/devices", "", {}),
	scene("devices-unreachable", "/devices", "", refused("unreachable", null)),
	{ ...scene("devices-sign-in-link", "/devices", "", {}), press: "Make a sign-in link" },
	{ ...scene("devices-sign-out", "/devices", "", {}), press: "Sign out" },
	{ ...scene("devices-sign-out-others", "/devices", "", {}), press: "Stay signed in only here" },
	scene("storage", "/storage", "", {}),
	scene("storage-offline", "/storage", "", offline),
	{ ...scene("storage-free", "/storage", "", {}), press: "Free up space" },
	scene("family", "/family", "", {}),
	scene("family-offline", "/family", "", offline),
	{ ...scene("family-invite", "/family", "", {}), press: "Make an invite link" },
	scene("family-child", "/family", "", as(didi)),
	scene("add-child", "/family/add-child", "", {}),
	scene("add-child-taken", "/family/add-child", "", refused("username_taken", null)),
	scene("member", `/family/${bo.id}`, "", {}),
	scene("member-blocked", `/family/${bo.id}`, "", {
		settings: { blocked: [bo.id], shows: { typing: true, online: true, lastSeen: true } },
	}),
	{ ...scene("member-block", `/family/${bo.id}`, "", {}), press: "Block Bo" },
	{ ...scene("member-sign-in-link", `/family/${bo.id}`, "", {}), press: "Sign-in link for Bo" },
	{ ...scene("member-remove", `/family/${bo.id}`, "", {}), press: "Remove Bo" },
	scene("member-as-adult", `/family/${bo.id}`, "", as(cleo)),
	scene("member-child", `/family/${didi.id}`, "", {}),
	scene("member-child-offline", `/family/${didi.id}`, "", offline),
	{ ...scene("member-child-pictures", `/family/${didi.id}`, "", {}), press: "Choose a new way to sign in" },
	scene("member-gone", `/family/${session.family.id}`, "", {}),
	scene("profile", "/profile", "", {}),
	scene("profile-offline", "/profile", "", offline),
	scene("profile-let-in", "/profile", "", letIn),
	scene("list-let-in", "/", "", letIn),
];
