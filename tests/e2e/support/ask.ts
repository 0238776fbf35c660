import type { Page } from "@playwright/test";

/** Asks the server what the page itself could ask: with its cookie, from its origin. */
export async function askAs<T>(page: Page, method: string, path: string, body?: object): Promise<T> {
	const answer = await page.evaluate(
		async ([how, where, what]) => {
			const response = await fetch(where, {
				method: how,
				...(what === null ? {} : { headers: { "content-type": "application/json" }, body: what }),
			});
			return { status: response.status, text: await response.text() };
		},
		[method, path, body === undefined ? null : JSON.stringify(body)] as const,
	);
	if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status} ${answer.text}`);
	return (answer.text === "" ? {} : JSON.parse(answer.text)) as T;
}
