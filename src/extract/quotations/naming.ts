/** Words beside which marked words are a name or an expression rather than an utterance. */
export const naming = new Set(
  `titled entitled dubbed named nicknamed word words term terms phrase slogan motto headline headlined label so-called
  coined`.split(/\s+/),
);

/** What has a title. */
export const works = new Set(
  `book books novel memoir song songs film movie show series program programme album play poem article essay
  podcast documentary host co-host author episode game hit column anthem comedy drama musical opera sitcom
  blog magazine autobiography thriller painting exhibition report pamphlet broadcast`.split(/\s+/),
);
