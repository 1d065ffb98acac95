<?php
/*
 * Installs WordPress and publishes what a municipality has: news with all that a post can carry, what must not be seen by everyone, an archive
 * of 25 pages, and pages with the element. Called by wordpress.mjs: `php seed.php SITE PLAN`. PLAN is a JSON file with pages; prints the ids of the posts.
 */
define( 'WP_INSTALLING', true );
[ , $site, $plan ] = $argv;
$_SERVER += array( 'HTTP_HOST' => parse_url( getenv( 'CMS_URL' ), PHP_URL_HOST ), 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1' );

/** Nobody gets a mail. */
function wp_mail() {
	return true;
}

require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

wp_install( 'Kreis Musterland', 'admin', 'admin@musterland.example', true, '', wp_generate_password( 24 ), 'de_DE' );
update_option( 'timezone_string', 'Europe/Berlin' );
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}
global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
switch_theme( 'twentytwentythree' );
wp_set_current_user( 1 );
wp_defer_term_counting( true );

$author = wp_insert_user(
	array(
		'user_login'   => 'presse',
		'user_pass'    => wp_generate_password( 24 ),
		'display_name' => 'Jörg Müßig',
		'role'         => 'author',
	)
);

/** A picture as a camera makes it: WordPress makes the smaller sizes of it. */
function picture() {
	$image = imagecreatetruecolor( 1600, 1200 );
	imagefill( $image, 0, 0, imagecolorallocate( $image, 240, 236, 224 ) );
	imagefilledrectangle( $image, 400, 300, 1200, 1200, imagecolorallocate( $image, 196, 120, 96 ) );
	imagefilledrectangle( $image, 700, 700, 900, 1200, imagecolorallocate( $image, 16, 72, 144 ) );
	$path = wp_upload_dir()['path'] . '/haus.jpg';
	imagejpeg( $image, $path );
	$id = wp_insert_attachment(
		array(
			'post_title'     => 'haus',
			'post_excerpt'   => 'Das neue Haus am Markt',
			'post_mime_type' => 'image/jpeg',
			'post_status'    => 'inherit',
		),
		$path
	);
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $path ) );
	update_post_meta( $id, '_wp_attachment_image_alt', 'Ein Haus mit blauer Tür' );
	return $id;
}

/** Publishes a post so many days before the first of February 2026, unless it says otherwise. */
function publish( $days, $title, $content, $more = array() ) {
	$id = wp_insert_post(
		wp_slash(
			$more + array(
				'post_title'   => $title,
				'post_content' => $content,
				'post_status'  => 'publish',
				'post_author'  => 1,
				'post_date'    => gmdate( 'Y-m-d', strtotime( "2026-02-01 -$days days" ) ) . ' 09:30:00',
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		fwrite( STDERR, $id->get_error_message() );
		exit( 1 );
	}
	return $id;
}

$paragraph = fn( $text ) => "<!-- wp:paragraph -->\n<p>$text</p>\n<!-- /wp:paragraph -->";
$category  = wp_insert_term( 'Haus & Hof', 'category' )['term_id'];
$ids       = array();

$ids['moved'] = publish(
	1,
	'"Größer & schöner": Müllers Umzug – 5 < 6',
	implode(
		"\n\n",
		array(
			$paragraph( 'Der Umzug ist geschafft: Ab Montag öffnet das Jobcenter in der Äußeren Straße 7.' ),
			"<!-- wp:heading -->\n<h2>So finden Sie uns</h2>\n<!-- /wp:heading -->",
			"<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Buslinie 3</li>\n<!-- /wp:list-item -->\n<!-- wp:list-item -->\n<li>Straßenbahn bis „Süd“</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->",
			$paragraph( 'Mehr steht im <a href="/wegweiser/">Wegweiser des Kreises</a>.' ),
		)
	),
	array(
		'post_author'   => $author,
		'post_category' => array( $category ),
		'tags_input'    => array( 'Umzug', 'Öffnungszeiten' ),
	)
);
set_post_thumbnail( $ids['moved'], picture() );

$ids['protected'] = publish( 2, 'Nur für das Haus', $paragraph( 'Das Losungswort heißt Rhabarber.' ), array( 'post_password' => 'geheim' ) );
$ids['important'] = publish( 5, 'Am 24. Dezember ist geschlossen', $paragraph( 'Am 27. Dezember sind wir wieder für Sie da.' ) );
stick_post( $ids['important'] );

publish( 0, 'Entwurf: das kommt noch', $paragraph( 'Das ist noch nicht fertig.' ), array( 'post_status' => 'draft' ) );
publish( 0, 'Intern: nur für uns', $paragraph( 'Das geht nur uns etwas an.' ), array( 'post_status' => 'private' ) );
publish( -36500, 'Geplant: in hundert Jahren', $paragraph( 'Das ist noch lange hin.' ), array( 'post_status' => 'future' ) );

// With these, the posts fill 25 pages of ten to the last place.
for ( $number = 1; $number <= 247; $number++ ) {
	$text = 247 === $number ? 'Die Weihnachtsgans war schon weg.' : "Das ist die Meldung mit der Nummer $number.";
	$id   = publish( 5 + $number, "Meldung $number", $paragraph( $text ) );
	if ( 40 === $number ) {
		$ids['old'] = $id;
	}
}

foreach ( json_decode( file_get_contents( $plan ), true ) as $page ) {
	publish( 0, $page['title'], $page['content'], array( 'post_type' => 'page', 'post_name' => $page['slug'] ) );
}

wp_defer_term_counting( false );
flush_rewrite_rules();
echo json_encode( $ids );
