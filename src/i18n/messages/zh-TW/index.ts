import about from './about.json' with { type: 'json' };
import article from './article.json' with { type: 'json' };
import cite from './cite.json' with { type: 'json' };
import contact from './contact.json' with { type: 'json' };
import disease from './disease.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import leadErrors from './lead-errors.json' with { type: 'json' };
import leadMail from './lead-mail.json' with { type: 'json' };
import list from './list.json' with { type: 'json' };
import machine from './machine.json' with { type: 'json' };
import news from './news.json' with { type: 'json' };
import outcome from './outcome.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import share from './share.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import trial from './trial.json' with { type: 'json' };

export default {
  about,
  article,
  cite,
  contact,
  disease,
  home,
  leadErrors,
  leadMail,
  list,
  machine,
  news,
  outcome,
  search,
  share,
  shell,
  trial,
};
