import { type AcceptInvite, createAcceptInvite } from "./accept-invite.ts";
import { type Blocks, createBlocks } from "./blocks.ts";
import { type ChildAccounts, createChildAccounts } from "./child-accounts.ts";
import { type ChildThreads, createChildThreads } from "./child-threads.ts";
import { createDevices, type Devices } from "./devices.ts";
import { createGivePeopleBack, type GivePeopleBack } from "./give-back.ts";
import { createInvites, type Invites } from "./invites.ts";
import { createMembers, type Members } from "./members.ts";
import { createOwnPassword, type OwnPassword } from "./own-password.ts";
import { createChallenges } from "./passkeys/challenges.ts";
import { createPasskeySignIn, type PasskeySignIn } from "./passkeys/passkey-sign-in.ts";
import { createPasskeys, type Passkeys } from "./passkeys/passkeys.ts";
import type { PeopleParts } from "./people-parts.ts";
import { createProfile, type Profile } from "./profile.ts";
import { createPrograms, type Programs } from "./programs.ts";
import { createSetup, type Setup } from "./setup.ts";
import { createSignIn, type SignIn } from "./sign-in.ts";
import { createSignInLinks, type SignInLinks } from "./sign-in-links.ts";

/** Everything that can be done with members, their devices, and the ways in. Refusals are thrown as HttpProblem. */
export type People = {
	setup: Setup;
	signIn: SignIn;
	links: SignInLinks;
	devices: Devices;
	programs: Programs;
	passkeys: Passkeys;
	passkeySignIn: PasskeySignIn;
	invites: Invites;
	acceptInvite: AcceptInvite;
	members: Members;
	children: ChildAccounts;
	childThreads: ChildThreads;
	profile: Profile;
	passwords: OwnPassword;
	blocks: Blocks;
	giveBack: GivePeopleBack;
};

export function createPeople(parts: PeopleParts, setupToken: string): People {
	const challenges = createChallenges(parts.clock, parts.randomBytes);
	return {
		setup: createSetup(parts, setupToken),
		signIn: createSignIn(parts),
		links: createSignInLinks(parts),
		devices: createDevices(parts),
		programs: createPrograms(parts),
		passkeys: createPasskeys(parts, challenges),
		passkeySignIn: createPasskeySignIn(parts, challenges),
		invites: createInvites(parts),
		acceptInvite: createAcceptInvite(parts),
		members: createMembers(parts),
		children: createChildAccounts(parts),
		childThreads: createChildThreads(parts),
		profile: createProfile(parts),
		passwords: createOwnPassword(parts),
		blocks: createBlocks(parts),
		giveBack: createGivePeopleBack(parts),
	};
}
