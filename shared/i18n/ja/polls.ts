import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"ja", typeof english> = {
	"poll.answer": "答え{number}",
	"poll.ask": "聞く",
	"poll.bad_answer": "この答えには、保存できない文字があります。",
	"poll.heading": "新しいアンケート",
	"poll.nobody": "まだだれも投票していません",
	"poll.open": "アンケート",
	"poll.option": "{text}、{votes}",
	"poll.pick_one": "答えを一つ選ぶ",
	"poll.pick_several": "いくつでも選べます",
	"poll.question": "質問",
	"poll.same": "この答えはもうあります。",
	"poll.several": "答えをいくつも選べるようにする",
	"poll.voters": { other: "{count}人が投票しました" },
	"poll.votes": { other: "{count}票" },
	"poll.waits": "投票は送信待ちです",
};
