/** Spanish. */
import type { Dictionary } from "../dictionary.ts";

export const ES: Dictionary = {
	groups:
		"grupo|grupos|comunidad|comunidades|asociacion|asociaciones|colectivo|club|clubes|sociedad|peña|peñas|capitulo|capitulos|nodo|fundación",
	manyGroups: "grupos|comunidades|asociaciones|capitulos",
	certainGroups:
		"grupo de usuarios|grupos de usuarios|grupo de usuarias|comunidad de usuarios|grupo de interes",
	listings:
		"grupos de usuarios|grupos de interes|grupos locales|grupos regionales|comunidades locales|grupos de usuarias|comunidades de usuarios",
	entries:
		"conferencia|conferencias|congreso|congresos|escuela|escuelas|universidad|universidades|colegio|colegios|empresa|empresas|jornadas|taller|talleres|organizaciones|eventos|cursos de formacion",
	verbs:
		"es un|es una|es el|es la|son|está|están|tiene|tienen|se reúne|se reúnen|organiza|organizan|hay|puedes|ofrece|utiliza|usa|sustituyó|reemplazó|empezó|fue|era|fueron|hacen|hace|enseña|enseñan|usan|utilizan|existe|existen|ofrecen|puede|pueden|quiere|quieren|aprenden|imparte|se usa|se enseña|se utiliza|busca|buscan|necesita|necesitan|trabaja|trabajan|acepta|celebra|celebran|dispone|cuenta con|pretende|quedan|nos reunimos|reunimos|somos|estamos|tenemos|buscamos|queremos|funciona",
	imperatives:
		"únete|ordenados por|ordenado por|visita|escribe|participa|consulta|suscríbete|contacta|véase|escribir|contactar|enviar|escríbenos",
	openers:
		"quieres|besuche|nota|si quieres|esta lista|para|aquí|ella|ellos|ellas|todos|todas|si|cada|él|alguien",
	none: "nadie|sin grupo|sin grupos|ninguno|ninguna|nada|no hay|aún no|todavía no",
	articles: "un|una|el|la|los|las|nuestro|nuestra|este|esta",
	former: "antiguos|antiguas|desaparecidos|desaparecidas",
	planned: "planeados|previstos",
	defunct:
		"disuelto|disuelta|ya no existe|ya no está activo|extinto|sin actividad|ya no activo|cerrado|cerrada|ya no se reúne|desaparecido|desaparecida",
	endings: "terminado|terminada|acabado|acabada|parado|parada|en pausa",
	forming:
		"en formación|se está formando|en proceso de formación|en creación|se buscan miembros|busca miembros|buscamos miembros",
	beginnings:
		"organizar|organiza|formar|forma|montar|monta|crear|crea|iniciar|empezar|fundar|comenzar|poner en marcha|lanzar",
	founding:
		"organizando|formando|montando|creando|iniciando|empezando|fundando|comenzando|lanzando",
	being: "está|están|estamos",
	prepositions: "en|a|para",
	times:
		"lunes|martes|miércoles|jueves|viernes|sábado|sábados|domingo|domingos|mensual|mensuales|semanal|cada mes|cada semana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
	notPlaces:
		"reuniones|reunión|charlas|enlace|página|sitio|curso|cursos|universidad|escuela|instituto|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|español|inglés|inteligencia|introducción|programación|empresa|varios|mes|semana|año|horas|noche|día|análisis|numérico|cálculo|física|química|matemática|matemáticas|álgebra|biología|ingeniería|ciencia|ciencias|computación|estadística|economía|geografía|historia|medicina|algoritmos|lingüística|artificial|sistemas|redes|informática|libre|libres|oficina|software|proyecto|proyectos",
	placeJoints: "y|de|del|el|la|las|los",
	areas: "región|ciudad|provincia|departamento|área|alrededores|cercanías",
	parts:
		"internacional|mundial|en línea|otros|otras|ciudades|regiones|países|provincias|estados|por país|por ciudad|otros lugares|norte|sur|este|oeste|resto del mundo|resto del país",
	subjects: `libro|libros|materiales|enlaces|artículos|véase también|ver también|charlas|noticias|proyectos|referencias|eventos
		|lista de correo|listas de correo|listas|foros|cursos|curso|tutoriales|documentación|recursos|preguntas|agenda|calendario|ayuda|leyenda|historia|herramientas|pendiente|tareas|contacto|canales|vídeos|descargas|programa|horario|fotos|objetivos|reglas|actas|bibliografía|páginas|sitios|apuntes|revistas|manuales|publicaciones|calendarios|tiendas|tienda|vendedores|proveedores|mapas|directorios|guías|encuestas|prensa|wikis|blogs|chat|irc|formación|enlace|documentos|avisos|anuncios|pegatinas|camisetas`,
	subjectStarts: "cómo|por qué|qué es|acerca de|por hacer|guía|instrucciones",
	subjectEnds: "por idioma|por lenguaje|por tema",
	fillers:
		"otros|otras|los|las|el|la|de|y|del|en|sobre|para|nuestros|más|por|útiles|recomendados|relacionados|relacionadas|didáctico|didácticos|externos|externas|gratuitos|similares|recomendadas|interesantes|próximos|próximas|pasados|pasadas|nacionales|nacional|locales|regionales|nuevos|nuevas|oficiales|generales|varios|varias|todos|todas|nuestras|unos|algunos|algunas",
	members:
		"miembro|miembros|personas|participantes|integrantes|lista de miembros|asistentes|socios",
	indexes: "lista|listado|mapa|índice|directorio",
	indexed: "países|usuarios|miembros|contactos|ciudades|grupos|provincias",
	roles:
		"contacto|coordinador|coordinadora|coordinadores|organizador|organizadora|responsable|presidente|presidenta|vicepresidente|secretario|secretaria|tesorero|tesorera|vocal|fundador|fundadora|coordina|organiza|organizan|persona de contacto|profesor|profesora|director|directora|encargado|encargada",
	nameParticles: "de|del|la|los|las",
	columns: {
		name: "nombre|grupo|comunidad|escuela|universidad|empresa|evento|conferencia|asociación",
		place: "sede|ciudad|lugar|localidad|población",
		country: "país",
		region: "provincia|región|estado|comunidad autónoma",
		website: "sitio|página|página web|sitio web|enlace",
		contact: "correo|correo electrónico|coordinación",
		channel: "lista|lista de correo|canal|foro",
		date: "fecha|cuándo|día|fechas|reunión|reuniones",
		status: "estado|activo|situación",
		description: "descripción|notas|comentarios|observaciones|tema",
	},
	channels: {
		website: "sitio|página|web",
		"mailing-list": "lista|listas|correo|discusión|boletín",
		forum: "foro|foros",
		other: "miembros",
		photos: "fotos",
		jobs: "empleos|empleo|trabajo",
		events: "eventos|agenda|calendario",
		chat: "chats|canal",
		code: "repositorio|repositorios",
		video: "vídeos",
	},
	companions:
		"nuestro|nuestra|nuestros|nuestras|el|la|los|las|de|del|y|en|grupo|grupos|canal|comunidad|comunidades|oficial|usuarios|dirección|inicio|principal|al|local",
};
