import { html, raw } from "hono/html";
import { apiPage as words } from "../../../shared/i18n/en/api-page.ts";
import { type Schema, showSchema } from "./show-schema.ts";
import { apiPageStyle } from "./style.ts";

type Content = Record<string, { schema?: Schema; examples?: Record<string, { value: { message: string } }> }>;
export type Operation = {
	summary?: string;
	tags?: string[];
	security?: unknown[];
	"x-programs"?: "read" | "write" | "start";
	parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
	requestBody?: { content: Content };
	responses?: Record<string, { description: string; content?: Content }>;
};
/** What is read of an OpenAPI document here. */
export type ApiDocument = { info: { version: string }; paths: Record<string, Record<string, Operation>> };

type Shown = ReturnType<typeof html>;

/** The whole document as one page without a script. */
export function showPage({ info, paths }: ApiDocument): Shown {
	const all = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
	);
	const byTag = Map.groupBy(all, ({ operation }) => operation.tags?.[0] ?? "");
	return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${raw(apiPageStyle)}</style>
</head>
<body>
<main>
<h1>${words.title} ${info.version}</h1>
<p>${words.lead} <a href="/api/openapi.json">${words.document}</a></p>
${[...byTag].map(([tag, operations]) => html`<section><h2>${tag}</h2>${operations.map(showOperation)}</section>`)}
</main>
</body>
</html>`;
}

function showOperation({ method, path, operation }: { method: string; path: string; operation: Operation }): Shown {
	const { summary = "", parameters = [], requestBody, responses = {} } = operation;
	const answers = Object.entries(responses);
	return html`<details>
<summary><code>${method} ${path}</code> <span>${summary}</span></summary>
<p class="who">${whoMay(operation)}</p>
${parameters.length === 0 ? "" : html`<h3>${words.parameters}</h3><pre>${parameters.map(showParameter).join("\n")}</pre>`}
${requestBody === undefined ? "" : html`<h3>${words.body}</h3>${showContent(requestBody.content)}`}
<h3>${words.answers}</h3>
${answers.filter(([status]) => Number(status) < 400).map(([status, { content }]) => html`<p><code>${status}</code></p>${content === undefined ? html`<p>${words.noBody}</p>` : showContent(content)}`)}
<h3>${words.errors}</h3>
<dl>${answers.filter(([status]) => Number(status) >= 400).map(([status, { content = {} }]) => showErrors(status, content))}</dl>
</details>`;
}

function whoMay({ security = [], "x-programs": programs }: Operation): string {
	if (security.length === 0) return words.open;
	return `${words.signedIn} · ${words.programs[programs ?? "none"]}`;
}

function showParameter({
	name,
	in: place,
	required,
	schema = {},
}: NonNullable<Operation["parameters"]>[number]): string {
	return `${name}: ${showSchema(schema)} (${place}${required ? `, ${words.required}` : ""})`;
}

function showContent(content: Content): Shown[] {
	return Object.entries(content).map(([type, { schema = {} }]) => html`<p>${type}</p><pre>${showSchema(schema)}</pre>`);
}

function showErrors(status: string, content: Content): Shown[] {
	const examples = Object.values(content).flatMap(({ examples = {} }) => Object.entries(examples));
	return examples.map(([code, { value }]) => html`<dt><code>${status} ${code}</code></dt><dd>${value.message}</dd>`);
}
