import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useReadable } from "../../hooks/use-readable.ts";
import { Choices } from "../account/choices.tsx";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { Notice } from "../parts/notice.tsx";
import { writeSize } from "../text/sizes.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { troubleOf } from "../thread/trouble-of.ts";

const megabyte = 1_000_000;
const mostBytes = Number.MAX_SAFE_INTEGER;
const budgets = [100 * megabyte, 500 * megabyte, 2_000 * megabyte, mostBytes];

/** How much of the photos and files in full this device keeps; works without a network. */
export function BudgetPanel({ onChosen }: { onChosen: () => Promise<void> }) {
	const t = useLaterText();
	const { files } = useFamilyData();
	const budget = useReadable(files.budget);
	/** Shown as chosen at once; the disk may take a moment. */
	const [wanted, setWanted] = useState<number | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const words = (bytes: number) => (bytes === mostBytes ? t("storage.budget.everything") : writeSize(bytes));

	async function choose(bytes: number) {
		setWanted(bytes);
		try {
			await files.setBudget(bytes);
			setProblem(null);
			await onChosen();
		} catch (error) {
			setWanted(null);
			setProblem(t(`details.not_kept.${troubleOf(error)}`));
		}
	}
	return (
		<Panel heading={t("storage.budget")}>
			<Choices
				legend={t("storage.keep")}
				choices={budgets.map((bytes) => ({ value: String(bytes), label: words(bytes) }))}
				chosen={String(wanted ?? nearest(budget))}
				onChoose={(value) => void choose(Number(value))}
			/>
			<p className={panel.soft}>{t("storage.budget_note")}</p>
			{problem && <Notice kind="trouble">{problem}</Notice>}
		</Panel>
	);
}

/** The choice that comes closest to what holds. */
function nearest(budget: number): number {
	const apart = (bytes: number) => Math.abs(bytes - budget);
	return budgets.reduce((best, bytes) => (apart(bytes) < apart(best) ? bytes : best), mostBytes);
}
