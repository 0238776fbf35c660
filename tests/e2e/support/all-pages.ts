import type { Page } from "@playwright/test";
import { call, familyThreadId } from "../../support/rest.ts";
import { expect, type Family } from "./family.ts";

/** A page by its address, and the heading or button by which one knows that it is there. */
export type Place = {
	path: string;
	shows: { role: "heading" | "button" | "textbox" | "searchbox"; name: string | RegExp };
};

const heading = (name: string | RegExp) => ({ role: "heading" as const, name });

/** The pages before somebody is in. */
export const doors: readonly Place[] = [
	{ path: "/setup#x", shows: { role: "button", name: "Create family" } },
	{ path: "/sign-in", shows: { role: "button", name: "Sign in" } },
	{ path: "/sign-in/pictures", shows: { role: "button", name: "Sign in" } },
	{ path: "/join#a-code", shows: { role: "button", name: "Join" } },
];

/** Every page inside, with something on it. */
export async function placesOf(family: Family): Promise<Place[]> {
	const { alva, bo, house } = family;
	const thread = await familyThreadId(alva);
	const say = (body: string) => call(house.url, bo.token, "POST", `/api/threads/${thread}/messages`, { body });
	await say("Look at **this**: https://boats.example, > quoted\n- one\n- two");
	await say("👍");
	const child = { name: "Didi", username: "didi-at-home", password: "seven blue frogs", role: "child" };
	const { body } = await call(house.url, alva.token, "POST", "/api/members", child);
	const didi = (body as { member: { id: string } }).member.id;
	return [
		{ path: "/", shows: { role: "button", name: "New message" } },
		{ path: "/new", shows: { role: "textbox", name: "Message" } },
		{ path: `/threads/${thread}`, shows: { role: "textbox", name: "Message" } },
		{ path: `/threads/${thread}/info`, shows: heading("Details") },
		{ path: `/threads/${thread}/media`, shows: heading(/./) },
		{ path: "/threads/00000000-0000-4000-8000-000000000000", shows: heading("This conversation is not here") },
		{ path: "/search", shows: { role: "searchbox", name: "Search" } },
		{ path: `/search?in=${thread}&q=look`, shows: { role: "searchbox", name: "Search" } },
		{ path: "/family", shows: { role: "button", name: "Make an invite link" } },
		{ path: "/family/add-child", shows: { role: "button", name: "Make the account" } },
		{ path: `/family/${bo.memberId}`, shows: heading("Bo") },
		{ path: `/family/${didi}`, shows: heading("Didi") },
		{ path: "/devices", shows: { role: "button", name: "Sign out" } },
		{ path: "/storage", shows: heading(/./) },
		{ path: "/profile", shows: heading("Profile") },
		{ path: "/export", shows: heading(/./) },
		{ path: `/export/${thread}`, shows: heading(/./) },
		{ path: "/import", shows: heading(/./) },
		{ path: "/nowhere", shows: heading(/./) },
	];
}

export async function goTo(page: Page, url: string, { path, shows }: Place): Promise<void> {
	await page.goto(new URL(path, url).href);
	await expect(page.getByRole(shows.role, { name: shows.name, exact: true }).first()).toBeVisible();
	// What is asked of the server has come, or it is said that it has not.
	await page.waitForLoadState("networkidle").catch(() => undefined);
}
