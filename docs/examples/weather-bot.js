/**
 * Answers "weather" in every conversation its access token may see. Run it anywhere that reaches your Hearth:
 *   npm install socket.io-client@4.8.4
 *   HEARTH_URL=https://chat.example.org HEARTH_TOKEN=… node weather-bot.js
 */
import { createHash } from "node:crypto";
import { io } from "socket.io-client";

const { HEARTH_URL = "http://localhost:8080", HEARTH_TOKEN = "" } = process.env;
const forecast =
	"https://api.open-meteo.com/v1/forecast?latitude=59.33&longitude=18.07&current=temperature_2m,wind_speed_10m";
const { WEATHER_URL = forecast } = process.env;

async function ask(method, path, body) {
	const response = await fetch(`${HEARTH_URL}/api${path}`, {
		method,
		headers: { authorization: `Bearer ${HEARTH_TOKEN}`, "content-type": "application/json" },
		body: body && JSON.stringify(body),
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(`${method} ${path}: ${answer.error}`);
	return answer;
}

/** The same question always gets the same id for its answer, so that it is answered once, whatever happens in between. */
function answerId(questionId) {
	const hex = createHash("sha256").update(`weather ${questionId}`).digest("hex");
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

async function answer({ id, threadId, body }) {
	// What it says itself must not have the word in it: it would go on answering itself.
	if (!/\bweather\b/i.test(body ?? "")) return;
	const { current } = await (await fetch(WEATHER_URL)).json();
	const words = `It is ${current.temperature_2m} °C, with wind at ${current.wind_speed_10m} km/h.`;
	await ask("POST", `/threads/${threadId}/messages`, { id: answerId(id), body: words, replyTo: id });
}

const tell = (error) => console.error(error.message);
const socket = io(HEARTH_URL, { path: "/ws", auth: { token: HEARTH_TOKEN } });

/** At the start and after every break: join, then look through what was said meanwhile. */
async function catchUp() {
	const { threads } = await ask("GET", "/threads");
	for (const { id } of threads) {
		await socket.emitWithAck("thread:join", { threadId: id });
		const { messages } = await ask("GET", `/threads/${id}/messages?order=desc&limit=20`);
		for (const message of messages.reverse()) await answer(message).catch(tell);
	}
}

socket.on("connect", () => catchUp().catch(tell));
socket.on("message:new", ({ message }) => answer(message).catch(tell));
socket.on("connect_error", ({ message }) => {
	if (message === "unauthenticated") process.exit(1);
	tell({ message });
});
socket.on("disconnect", (reason) => reason === "io server disconnect" && socket.connect());
