import { type RefObject, useEffect, useRef } from "react";
import { wantedWords } from "../../../shared/finding/wanted-words.ts";
import type { Found } from "../../data/search/search.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { Button } from "../parts/button.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { Result } from "./result.tsx";
import styles from "./search.module.css";

type ResultsProps = {
	found: Found;
	onOpen: (id: string) => void;
	onMore: () => void;
};

/** What was found, the newest first. Whoever comes back from one finds it under the hand. */
export function Results({ found, onOpen, onMore }: ResultsProps) {
	const t = useLaterText();
	const nameOf = useMemberName();
	const threads = useThreads();
	const list = useRef<HTMLUListElement>(null);
	const { messages, hasMore, sought } = found;
	const words = wantedWords(sought.text).join(" ");
	const titles = new Map(threads?.map((row) => [row.record.id, titleWords(t, row)]));
	useReturning(list);

	return (
		<>
			<p role="status" className={styles.count} data-sought={sought.text}>
				{messages.length === 0
					? t("search.nothing")
					: t(hasMore ? "search.found_more" : "search.found", { count: messages.length })}
			</p>
			{messages.length > 0 && (
				<ul ref={list} className={styles.results} aria-label={t("search.results")}>
					{messages.map((message) => (
						<Result
							key={message.id}
							message={message}
							words={words}
							author={nameOf(message.by)}
							thread={titles.get(message.threadId) ?? ""}
							onOpen={onOpen}
						/>
					))}
				</ul>
			)}
			{hasMore && (
				<Button kind="plain" onClick={onMore}>
					{t("search.more")}
				</Button>
			)}
		</>
	);
}

/** Gives the focus back to the result that was opened from here, once it is drawn. */
function useReturning(list: RefObject<HTMLUListElement | null>): void {
	const opened = useRef(openedBefore());

	useEffect(() => {
		if (opened.current === null) return;
		const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-result]") ?? [])];
		const link = links.find(({ dataset }) => dataset.result === opened.current);
		if (link === undefined) return;
		opened.current = null;
		link.focus({ preventScroll: true });
		link.scrollIntoView({ block: "center" });
	});
}

/** What the entry of this page in the history says (use-search-fields.ts). */
export function openedBefore(): string | null {
	const state: unknown = history.state;
	const isReturn = typeof state === "object" && state !== null && "opened" in state && typeof state.opened === "string";
	return isReturn ? String(state.opened) : null;
}
