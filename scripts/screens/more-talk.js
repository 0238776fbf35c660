/** What the family says on top of the demo's talk, so that a picture shows what a conversation can be. */
import { photoOf, pictureNames } from "./pictures.js";

/** `people`: signed-in pages by name. The newest words are the last ones. */
export async function sayMore({ bo, cleo, didi, alva }) {
	const { threads } = await ask(bo, "GET", "/api/threads");
	const path = `/api/threads/${threads.find(({ kind }) => kind === "family").id}/messages`;
	const say = async (who, said) => (await ask(who, "POST", path, said)).message;
	const react = (who, { id }, emoji) => ask(who, "PUT", `${path}/${id}/reactions/${encodeURIComponent(emoji)}`);

	const { messages } = await ask(bo, "GET", `${path}?order=desc&limit=12`);
	const soup = messages.find(({ body }) => body.startsWith("Pea soup"));
	const wish = messages.find(({ body }) => body.startsWith("Pictures of the kitten"));
	await react(alva, soup, "😋");
	await react(didi, soup, "🥞");
	await react(cleo, soup, "😋");
	const fileIds = [];
	for (const name of pictureNames) fileIds.push(await bring(bo, name));
	const album = await say(bo, { body: "All I have. *Nobody* was hurt, one shoe was.", fileIds, replyTo: wish.id });
	for (const [who, emoji] of [
		[cleo, "❤️"],
		[alva, "❤️"],
		[didi, "😹"],
		[didi, "❤️"],
	]) {
		await react(who, album, emoji);
	}
	await say(cleo, {
		body: "He has grown! I want the one in the shoe over my desk, beside grandma 🐾",
		replyTo: album.id,
	});
	await say(alva, { body: "I print two. Home at six, with the bulb 💡" });
	await say(didi, { body: "🐈🐈🐈" });
}

async function ask(page, method, path, body) {
	const { status, text } = await page.evaluate(
		async ([how, where, what]) => {
			const headers = what === undefined ? {} : { "content-type": "application/json" };
			const answer = await fetch(where, { method: how, headers, body: what && JSON.stringify(what) });
			return { status: answer.status, text: await answer.text() };
		},
		[method, path, body],
	);
	if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
	return text === "" ? {} : JSON.parse(text);
}

/** Its id, once the server has read it. */
async function bring(page, name) {
	const bytes = await photoOf(name);
	const announced = { filename: `${name}.jpg`, mimetype: "image/jpeg", size: bytes.length };
	const { uploadUrl, headers, file } = await ask(page, "POST", "/api/files", announced);
	await page.evaluate(
		async ([url, sent, base64]) => {
			const body = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			await fetch(url, { method: "PUT", headers: sent, body });
		},
		[uploadUrl, headers, bytes.toString("base64")],
	);
	for (;;) {
		const { status } = await ask(page, "GET", `/api/files/${file.id}/status`);
		if (status === "ready") return file.id;
		if (status === "failed") throw new Error(`${name} was not taken`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
