import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import styles from "./media.module.css";

type TabsProps<T extends string> = {
	label: string;
	tabs: readonly { name: T; label: string }[];
	chosen: T;
	onChoose: (name: T) => void;
	children: ReactNode;
};

/** Several panels in one place, as screen readers and keyboards know them: arrows choose, Tab goes into the panel. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<T>) {
	const id = useId();
	const list = useRef<HTMLDivElement>(null);

	function onKeyDown(event: KeyboardEvent<HTMLElement>) {
		const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
		const at = tabs.findIndex(({ name }) => name === chosen);
		const steps: Record<string, number> = {
			ArrowRight: at + forward,
			ArrowLeft: at - forward,
			Home: 0,
			End: tabs.length - 1,
		};
		const step = steps[event.key];
		const next = step === undefined ? undefined : tabs[(step + tabs.length) % tabs.length];
		if (next === undefined) return;
		event.preventDefault();
		onChoose(next.name);
		list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
	}
	return (
		<>
			<div ref={list} role="tablist" className={styles.tabs} aria-label={label} onKeyDown={onKeyDown}>
				{tabs.map((tab) => (
					<button
						key={tab.name}
						type="button"
						role="tab"
						id={`${id}-${tab.name}`}
						data-tab={tab.name}
						className={styles.tab}
						aria-selected={tab.name === chosen}
						aria-controls={`${id}-panel`}
						tabIndex={tab.name === chosen ? 0 : -1}
						onClick={() => onChoose(tab.name)}
					>
						{tab.label}
					</button>
				))}
			</div>
			<div role="tabpanel" id={`${id}-panel`} className={styles.panel} aria-labelledby={`${id}-${chosen}`}>
				{children}
			</div>
		</>
	);
}
