import { numbersInClauses, type TypedNumber } from './typed-numbers.ts';

/** The typed numbers of single items: no second item of the level follows before the text returns to a higher level. */
export function loneNumbersIn(text: string): TypedNumber[] {
  const alone: TypedNumber[] = [];
  const lists: { first: TypedNumber; count: number }[] = [];
  const end = (level: number) => {
    for (let last = lists.at(-1); last && last.first.level > level; last = lists.at(-1)) {
      if (last.count === 1 && last.first.value === 1 && last.first.begins) alone.push(last.first);
      lists.pop();
    }
  };
  for (const number of numbersInClauses(text)) {
    end(number.level);
    const last = lists.at(-1);
    if (last?.first.level === number.level) last.count += 1;
    else lists.push({ first: number, count: 1 });
  }
  end(0);
  return alone;
}
