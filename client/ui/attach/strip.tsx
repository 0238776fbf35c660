import { useRef } from "react";
import type { Desk } from "../../data/attaching/desk.ts";
import type { Attachment } from "../../data/attaching/desk-state.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { AttachedCard } from "./attached-card.tsx";
import styles from "./strip.module.css";

type StripProps = { desk: Desk; items: readonly Attachment[]; onEmpty: () => void };

/** What is attached, one card beside the other. */
export function Strip({ desk, items, onEmpty }: StripProps) {
	const t = useLaterText();
	const list = useRef<HTMLUListElement>(null);

	/** Whoever removes by keyboard goes on at the one that takes its place. */
	function remove(index: number) {
		const buttons = list.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
		const next = buttons[index + 1] ?? buttons[index - 1];
		const item = items[index];
		if (item === undefined) return;
		if (next === undefined) onEmpty();
		else next.focus();
		desk.remove(item.key);
	}

	return (
		<ul ref={list} className={styles.strip} aria-label={t("attach.list")}>
			{items.map((item, index) => (
				<li key={item.key} className={styles.place}>
					<AttachedCard item={item} onRemove={() => remove(index)} onSendAs={(how) => desk.sendAs(item.key, how)} />
				</li>
			))}
		</ul>
	);
}
