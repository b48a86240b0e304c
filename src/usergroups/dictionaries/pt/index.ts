/** Portuguese. */
import type { Dictionary } from "../dictionary.ts";

export const PT: Dictionary = {
	groups:
		"grupo|grupos|comunidade|comunidades|associação|associações|coletivo|clube|clubes|sociedade|núcleo|capítulo|capítulos|fundação",
	manyGroups: "grupos|comunidades|associações|capítulos",
	certainGroups:
		"grupo de usuários|grupos de usuários|grupo de interesse|comunidade de usuários|grupo de utilizadores|grupos de utilizadores",
	listings:
		"grupos de usuários|grupos de interesse|grupos locais|grupos regionais|comunidades locais|grupos de utilizadores|grupos estaduais",
	entries:
		"conferência|conferências|escola|escolas|universidade|universidades|faculdade|faculdades|empresa|empresas|congresso|congressos|oficina|oficinas|encontro|encontros|organizações|eventos",
	verbs:
		"são|está|estão|é|fica|tem|reúne|reúne-se|reúnem|organiza|organizam|foi|utiliza|oferece|usa|usam|estamos|será|substituiu|começou|foram|era|fazem|faz|ensina|ensinam|há|existe|existem|oferecem|utilizam|pode|podem|aprendem|mantém|querem|usou|deixou|busca|buscam|procura|procuram|precisa|precisam|trabalha|trabalham|aceita|realiza|realizam|pretende|somos|temos|queremos|encontra-se|encontram-se|nos reunimos|funciona|se reúne|se encontra|quer",
	imperatives:
		"participe|ordenados por|ordenado por|visite|veja|entre|escreva|inscreva|inscreva-se|confira|acesse|junte-se|escrever|contatar|enviar|contactar",
	openers:
		"quer|se você|esta lista|para|aqui|nota|ele|ela|eles|elas|todos|todas|se|cada|alguém",
	none: "ninguém|sem grupo|sem grupos|nenhum|nenhuma|não há|ainda não",
	articles: "um|uma|o|a|os|as|nosso|nossa|este|esta",
	former: "antigos|antigas|extintos|extintas|encerrados|encerradas",
	planned: "planejados|previstos",
	defunct:
		"inativo*|inativa*|extinto|extinta|não existe mais|desativado|desativada|sem atividade|não está mais ativo|não se reúne mais",
	endings:
		"grupo parado|encerrado|encerrada|terminado|terminada|fechado|fechada|acabou|parado|parada",
	forming:
		"em formação|a formar-se|se formando|sendo criado|sendo formado|em criação|procuramos membros|procura membros|buscando membros",
	beginnings:
		"organizar|organiza|formar|forma|montar|monta|criar|cria|iniciar|começar|começa|fundar|lançar",
	founding:
		"organizando|formando|montando|criando|iniciando|começando|fundando|lançando",
	being: "está|estão|são",
	prepositions: "em|na|no|a|para",
	times:
		"segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|sábados|domingo|domingos|mensal|mensais|semanal|todo mês|toda semana|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
	notPlaces:
		"encontros|reuniões|reunião|palestras|site|página|curso|cursos|universidade|escola|instituto|faculdade|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|português|inglês|introdução|programação|inteligência|empresa|vários|lista|mês|semana|ano|horas|noite|dia|análise|numérica|numérico|cálculo|física|química|matemática|álgebra|biologia|engenharia|ciência|ciências|computação|estatística|economia|geografia|história|medicina|algoritmos|linguística|disciplina|artificial|sistemas|redes|informática|livre|livres|escritório|software|projeto|projetos|rede",
	placeJoints: "e|de|do|da|dos|das|di",
	areas: "região|cidade|estado|município|área|grande|arredores",
	parts:
		"internacional|mundial|outros|outras|cidades|regiões|países|estados|por país|por estado|por cidade|norte|sul|leste|oeste|nordeste|sudeste|centro-oeste|interior|exterior|resto do mundo|resto do brasil",
	subjects: `livro|livros|material|materiais|artigo|artigos|apresentações|palestra|palestras|evento|eventos|notícias|veja também
		|ver também|referências|projeto|projetos|dicas|sobre|lista de discussão|listas de discussão|lista de correio|listas de correio|listas|fóruns
		|cursos|curso|tutoriais|documentação|recursos|links|ligações|perguntas|agenda|calendário|ajuda|legenda|história|ferramentas|tarefas|contato|canais|vídeos|downloads|programação|programa|horário|fotos|objetivos|regras|atas|bibliografia|página|páginas|sites|apostila|apostilas|videoaulas|videoaula|revistas|manuais|publicações|calendários|lojas|loja|vendedores|fornecedores|mapas|diretórios|guias|pesquisas|imprensa|wikis|blogs|chat|irc|formação|formações|anúncios|avisos|camisetas|adesivos|documentos`,
	subjectStarts: "como|por que|o que é|a fazer|guia|instruções",
	subjectEnds: "por idioma|por linguagem|por assunto",
	fillers:
		"outros|outras|os|as|o|a|de|do|da|e|dos|das|em|sobre|para|nossos|mais|por|úteis|relacionados|relacionadas|didático|didáticos|externos|externas|gratuitos|semelhantes|recomendados|recomendadas|interessantes|próximos|próximas|passados|passadas|nacionais|nacional|locais|regionais|novos|novas|oficiais|gerais|vários|várias|todos|todas|alguns|algumas|nossas",
	members:
		"membro|membros|participante|participantes|integrante|integrantes|pessoas|quem somos|lista de membros|associados|organizadores",
	indexes: "lista|mapa|índice|relação",
	indexed: "países|usuários|membros|contatos|cidades|grupos|estados",
	roles:
		"contato|coordenador|coordenadora|coordenadores|organizador|organizadora|responsável|presidente|vice-presidente|secretário|secretária|tesoureiro|tesoureira|fundador|fundadora|coordenação|organização|professor|professora|diretor|diretora|contacto|pessoa de contato",
	nameParticles: "de|da|do|dos|das",
	columns: {
		name: "nome|grupo|comunidade|escola|universidade|empresa|evento|conferência",
		place: "sede|cidade|local|localidade|município",
		country: "país",
		region: "estado|uf|região",
		website: "site|página|sítio|endereço",
		contact: "correio",
		channel: "lista|lista de discussão|canal|fórum",
		date: "data|quando|dia|reuniões",
		status: "situação|ativo",
		description: "descrição|notas|comentários|observações",
	},
	channels: {
		website: "sítio|página|endereço",
		"mailing-list": "lista|listas|discussão|correio",
		forum: "fórum|fóruns",
		other: "membros",
		photos: "fotos",
		jobs: "vagas|empregos",
		events: "eventos|agenda|programação|calendário",
		meetup: "encontros",
		code: "repositório|repositórios",
		chat: "bate-papo",
		video: "vídeos",
	},
	companions:
		"nosso|nossa|nossos|nossas|o|a|os|as|um|uma|de|da|do|dos|das|e|ou|em|no|na|grupo|grupos|canal|comunidade|comunidades|oficial|usuários|principal|local|oficial do grupo",
};
