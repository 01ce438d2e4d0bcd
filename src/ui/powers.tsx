const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RUN = new RegExp(`([${RAISED}]+)`, 'u');

/**
 * Text in which raised digits (10¹⁰) are set as real superscripts: fonts draw the single characters
 * at different sizes, ¹ as of Latin-1 and ⁰ as of a later block.
 */
export const Powers = ({ text }: { text: string }) =>
  text.split(RUN).map((piece, index) =>
    index % 2 === 1 ? (
      <sup key={`${index}`} className="text-[0.6em]">
        {[...piece].map((digit) => RAISED.indexOf(digit)).join('')}
      </sup>
    ) : (
      piece
    ),
  );
